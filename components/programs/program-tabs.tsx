import { Link } from "@/components/ui/link";
import styles from "./program-tabs.module.css";

const SHOWN = { timeline: "Timeline", fit: "Fit" } as const;

/** The two sides of a program of the season: what happened with it, and what it states beside the profile. */
export function ProgramTabs({ id, name, shown }: { id: string; name: string; shown: keyof typeof SHOWN }) {
  const href = { timeline: `/programs/${id}`, fit: `/find/${encodeURIComponent(id)}` };
  return (
    <nav className={styles.tabs} aria-label={`Views of ${name}`}>
      {(["timeline", "fit"] as const).map((one) => (
        <Link key={one} href={href[one]} aria-current={one === shown ? "page" : undefined}>
          {SHOWN[one]}
        </Link>
      ))}
    </nav>
  );
}
