import type { ComponentProps, ReactNode } from "react";
import { AccountSection } from "@/components/account/account-section";
import { OfflineSection } from "@/components/offline/offline-section";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Link } from "@/components/ui/link";
import type { OwnSeasonView } from "@/lib/season-view";
import { Appearance } from "./appearance";
import { ApplicantForm } from "./applicant-form";
import { CalendarFeed } from "./calendar-feed";
import { DatesForm } from "./dates-form";
import { ImportFile } from "./import-file";
import { SeasonForm } from "./season-form";
import { Seasons } from "./seasons";
import styles from "./settings.module.css";
import { SingleKeys } from "./single-keys";

const SECTIONS = [
  ["season", "Season"],
  ["dates", "Dates"],
  ["applicant", "Applicant"],
  ["seasons", "Seasons"],
  ["file", "Export and import"],
  ["reminders", "Reminders"],
  ["offline", "Offline"],
  ["calendar", "Calendar feed"],
  ["deleted", "Deleted"],
  ["keys", "Keyboard"],
  ["appearance", "Appearance"],
  ["account", "Account"],
] as const;

type Props = {
  view: OwnSeasonView;
  seasons: ComponentProps<typeof Seasons>["seasons"];
  sessions: ComponentProps<typeof AccountSection>["sessions"];
  /** When the calendar feed's address was made; null where there is none. */
  feedMadeAt: ComponentProps<typeof CalendarFeed>["madeAt"];
};

/** Everything that can be set, section by section. */
export function SettingsView({ view, seasons, sessions, feedMadeAt }: Props) {
  const { account, season, seasonId, zone } = view;
  return (
    <>
      <TopBar title="Settings" sub={season.season.label || undefined} log={null} />
      <PageBody>
        <div className={styles.page}>
          <nav className={styles.contents} aria-label="Settings">
            {SECTIONS.map(([id, title]) => (
              <a key={id} href={`#${id}`}>
                {title}
              </a>
            ))}
          </nav>
          <div>
            <Section id="season">
              <SeasonForm key={`${seasonId} ${zone}`} settings={season.season} />
            </Section>
            <Section
              id="dates"
              about="These dates are expected, not certain: check each against this year’s official calendar. Leave a date empty if you don’t know it."
            >
              <DatesForm key={`${seasonId} ${zone}`} milestones={season.season.milestones} zone={zone} />
            </Section>
            <Section
              id="applicant"
              about="What letters, checks, and Find programs know about you. It’s used nowhere else."
            >
              <ApplicantForm key={seasonId} applicant={season.applicant} />
            </Section>
            <Section id="seasons" about="Each season is separate. One is open at a time.">
              <Seasons seasons={seasons} zone={zone} />
            </Section>
            <Section
              id="file"
              about="The season file holds everything in the open season: programs, people, messages, interviews, and notes. It’s yours to keep."
            >
              <ImportFile />
            </Section>
            <Section
              id="reminders"
              about="Email, a calendar’s alarms, or a web address can tell you before something is late."
            >
              <p>
                <Link className="btn" href="/settings/reminders">
                  Choose reminders
                </Link>
              </p>
            </Section>
            <Section
              id="offline"
              about="This device can keep the open season, sealed, so that you can read it without a connection. It’s removed when you sign out."
            >
              <OfflineSection key={seasonId} zone={zone} />
            </Section>
            <Section
              id="calendar"
              about="Other calendars can show the open season’s interviews, deadlines, reminders, and tasks through a secret address. It includes no message text and no notes. Anyone with the address can read it without a password."
            >
              <CalendarFeed key={seasonId} madeAt={feedMadeAt} zone={zone} />
            </Section>
            <Section
              id="deleted"
              about="What you delete from the open season is kept for 30 days and can be restored in full."
            >
              <p>
                <Link className="btn" href="/deleted">
                  See what was deleted
                </Link>
              </p>
            </Section>
            <Section id="keys">
              <SingleKeys />
            </Section>
            <Section id="appearance">
              <Appearance />
            </Section>
            <Section id="account">
              <AccountSection account={account} sessions={sessions} zone={zone} />
            </Section>
          </div>
        </div>
      </PageBody>
    </>
  );
}

function Section({ id, about, children }: { id: (typeof SECTIONS)[number][0]; about?: string; children: ReactNode }) {
  const title = SECTIONS.find(([known]) => known === id)?.[1];
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {about && <p className="muted">{about}</p>}
      {children}
    </section>
  );
}
