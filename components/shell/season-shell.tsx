import { IconCalendarStats, IconUserCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { DropAnywhere } from "@/components/bring-in/drop-anywhere";
import { UnsavedSeason } from "@/components/form/unsaved-season";
import { LogProvider } from "@/components/log/log-provider";
import { ConnectionBar } from "@/components/offline/connection-bar";
import { PaletteProvider } from "@/components/palette/palette-context";
import { Link } from "@/components/ui/link";
import { LoadingRows } from "@/components/ui/loading-rows";
import { UndoKey } from "@/components/ui/undo-key";
import { WriteKey } from "@/components/writing/write-key";
import { unarchived } from "@/lib/season/archived";
import type { SeasonView } from "@/lib/season-view";
import { Brand } from "./brand";
import { GoKeys } from "./go-keys";
import { KeysHelp } from "./keys-help";
import { LateBadge } from "./late-badge";
import { LetterHold } from "./letter-hold";
import { SideNav, Tabs } from "./nav";
import { PageOnItsWay } from "./page-on-its-way";
import { ScreenIconsOnce } from "./screen-icons";
import styles from "./shell.module.css";

/** Where the skip link leads. */
const CONTENT = "content";

/** The frame around every screen of a season: the sidebar or the tabs, search, the log sheet, who holds the #1 letter. */
export function SeasonShell({
  view,
  kept,
  children,
}: {
  view: SeasonView;
  /** Where this device draws what it keeps: when that was read (epoch milliseconds). */
  kept?: { asOf: number };
  children: ReactNode;
}) {
  const { account, season, seasonId, revision, zone, check, letter } = view;
  const counts = {
    late: check.reminders.filter((reminder) => reminder.state === "overdue").length,
    "/programs": unarchived(season.programs).length,
    "/drafts": season.drafts.length,
    "/interviews": season.interviews.length,
    "/rank-list": season.programs.filter((program) => program.rank !== null).length,
    "/contacts": season.contacts.length,
    "/rotations": season.rotations.length,
    "/tasks": season.tasks.filter((task) => task.doneAt === null).length,
  };
  return (
    <LogProvider seasonId={seasonId} revision={revision} zone={zone}>
      <PaletteProvider zone={zone}>
        <WriteKey />
        <UndoKey />
        <GoKeys />
        <KeysHelp />
        <a className="skip screen-only" href={`#${CONTENT}`}>
          Skip to content
        </a>
        <ScreenIconsOnce />
        <LateBadge late={counts.late} />
        <DropAnywhere />
        <div className={styles.app}>
          <header className={styles.side}>
            <Link className={styles.brand} href="/today">
              <Brand />
            </Link>
            <Link
              className={styles.season}
              href="/settings#seasons"
              aria-label={`Season: ${season.season.label || "unnamed"}`}
            >
              <IconCalendarStats className="icon" aria-hidden />
              <span>{season.season.label || "Unnamed season"}</span>
            </Link>
            <nav aria-label="Main">
              <SideNav counts={counts} />
            </nav>
            <div className={styles.foot}>
              <LetterHold letter={letter} />
              <p className={styles.who}>
                <IconUserCircle className="icon" aria-hidden />
                <span>{account.email ?? "Guest: kept for 14 days"}</span>
              </p>
            </div>
          </header>
          <main className={styles.main} id={CONTENT} tabIndex={-1}>
            <ConnectionBar asOf={kept?.asOf ?? view.now} zone={zone} drawnHere={kept !== undefined} />
            {account.guest && (
              <p className={styles.banner}>
                <span>
                  {view.sample
                    ? "Sample season. Look around and change anything."
                    : "You’re a guest. What you enter here is kept for 14 days."}
                </span>
                <Link className="link tap" href="/settings#account">
                  Keep it with an email and a password
                </Link>
                <Link className="link tap" href="/sign-up">
                  Start your own
                </Link>
              </p>
            )}
            <UnsavedSeason seasonId={seasonId}>{children}</UnsavedSeason>
            <PageOnItsWay>
              <LoadingRows />
            </PageOnItsWay>
          </main>
          <div className={styles.bottom}>
            <aside aria-label="#1 letter">
              <LetterHold letter={letter} />
            </aside>
            <Tabs />
          </div>
        </div>
      </PaletteProvider>
    </LogProvider>
  );
}
