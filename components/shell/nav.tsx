"use client";

import { IconMenu2, IconPlus } from "@tabler/icons-react";
import { usePathname } from "next/navigation";
import { useLogSheet } from "@/components/log/log-context";
import { SearchButton } from "@/components/palette/search-button";
import { LazyMenu } from "@/components/ui/lazy-menu";
import { Link } from "@/components/ui/link";
import { ScreenIcon } from "./screen-icon";
import { MAIN, RECORDS } from "./screens";
import styles from "./shell.module.css";

/** A phone's tabs, two on each side of Log. */
const TABS: readonly string[] = ["/today", "/programs", "/interviews", "/rank-list"];

export type NavCounts = { late: number } & Partial<Record<string, number>>;

function useCurrent(): (href: string) => "page" | undefined {
  const path = usePathname();
  return (href) => (path === href || path.startsWith(`${href}/`) ? "page" : undefined);
}

/** Search, then the sidebar's links. Only Today's count is ever red. */
export function SideNav({ counts }: { counts: NavCounts }) {
  const current = useCurrent();
  const link = ({ href, label }: (typeof MAIN | typeof RECORDS)[number]) => (
    <Link key={href} className={styles.nav} href={href} aria-current={current(href)}>
      <ScreenIcon href={href} />
      <span>{label}</span>
      {href === "/today" && counts.late > 0 ? (
        <span className={`${styles.count} ${styles.red}`}>{counts.late} late</span>
      ) : (
        !!counts[href] && <span className={styles.count}>{counts[href]}</span>
      )}
    </Link>
  );
  return (
    <>
      <SearchButton className={styles.nav} />
      {MAIN.map(link)}
      <h2 className={styles.group}>Records</h2>
      {RECORDS.map(link)}
    </>
  );
}

/** What has no tab on a phone: behind one button in the top bar. */
export function MoreMenu() {
  return (
    <LazyMenu
      className="btn btn-ghost btn-icon"
      position="bottom-end"
      width="auto"
      aria-label="More screens"
      choices={[...MAIN, ...RECORDS]
        .filter(({ href }) => !TABS.includes(href))
        .map(({ href, label }) => ({
          key: href,
          label,
          href,
          icon: <ScreenIcon href={href} />,
        }))}
    >
      <IconMenu2 className="icon" aria-hidden />
    </LazyMenu>
  );
}

/** The phone's tabs, with Log in the middle. */
export function Tabs() {
  const current = useCurrent();
  const { openLog } = useLogSheet();
  const tabs = MAIN.filter(({ href }) => TABS.includes(href)).map(({ href, label }) => (
    <Link key={href} href={href} aria-current={current(href)}>
      <ScreenIcon href={href} className="" />
      <span className={styles.tab}>{label}</span>
    </Link>
  ));
  return (
    <nav className={styles.tabs} aria-label="Main">
      {tabs.slice(0, 2)}
      <button type="button" aria-label="Log message" onClick={() => openLog()}>
        <span className={styles.plus}>
          <IconPlus aria-hidden />
        </span>
      </button>
      {tabs.slice(2)}
    </nav>
  );
}
