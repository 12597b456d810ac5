import { IconExternalLink } from "@tabler/icons-react";
import { Link } from "@/components/ui/link";
import styles from "./guide-link.module.css";

/**
 * Leads from what a rule says to its entry in the guide (`href` of ./address). `aside` opens a new tab: for pages and dialogs
 * that hold words not saved yet.
 */
export function GuideLink({
  href,
  title,
  aside = false,
  children = "Why this?",
}: {
  href: string;
  /** What the entry is about, for those who hear the link without what stands around it; "" where the link says it. */
  title: string;
  aside?: boolean;
  children?: string;
}) {
  const heard = [children, title].filter((words) => words !== "").join(" ");
  if (!aside)
    return (
      <Link className={`link tap ${styles.why}`} href={href} aria-label={heard}>
        {children}
      </Link>
    );
  return (
    <a
      className={`link tap ${styles.why}`}
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={`${heard} (opens in a new tab)`}
    >
      {children}
      <IconExternalLink className={styles.out} aria-hidden />
    </a>
  );
}
