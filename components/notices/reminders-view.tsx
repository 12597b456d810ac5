import { PageBody, TopBar } from "@/components/shell/top-bar";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { USUAL_KINDS } from "@/lib/notices/notice-kinds";
import { rememberedNext } from "@/lib/notices/remembered-next";
import { type Personal, personalSchema, SENT_WAYS, type SentWay, settingsOfAll } from "@/lib/notices/ways";
import { formatDay, formatMoment } from "@/lib/season/format";
import { dayOf } from "@/lib/season/time";
import type { SeasonView } from "@/lib/season-view";
import type { NoticeState, SentNotice } from "@/lib/store/notices";
import { AddressPanel } from "./address-panel";
import { EmailPanel } from "./email-panel";
import { FirstStep } from "./first-step";
import { KIND_WORDS } from "./kind-words";
import { KindsTable } from "./kinds-table";
import { Lately } from "./lately";
import { firstSteps, missingWays } from "./missing-ways";
import styles from "./notices.module.css";
import { Pause } from "./pause";
import { PushPanel } from "./push-panel";
import { WayPanel } from "./way-panel";
import { WhenFields } from "./when-fields";
import { clockWords } from "./when-words";

type Props = {
  view: SeasonView;
  state: NoticeState;
  lately: SentNotice[];
  /** How many are kept, listed or not, and whether all were asked for. */
  kept: number;
  all: boolean;
  /** The marks of the devices that are pushed to. */
  marks: string[];
  /** Whether this server sends email. */
  mail: boolean;
  /** The open season's calendar feed, with when it was last read (an instant); null where it has none. */
  feed: { readAt: string | null } | null;
  /** The key that this server pushes with; null where it doesn't. */
  pushKey: string | null;
  /** A way counts as failing from this many failures in a row. */
  failingFrom: number;
};

/** Reminders that reach a person: what, how and when, each way, and what was sent lately. */
export function RemindersView({ view, state, lately, kept, all, marks, mail, feed, pushKey, failingFrom }: Props) {
  const { season, now, zone: seasonZone } = view;
  const personal = state.personal ?? personalSchema.parse({});
  const zone = personal.zone ?? seasonZone;
  const devices = state.ways.filter(({ kind }) => kind === "push");
  const missing = missingWays({
    ...{ mail, feed: feed !== null, email: state.email, push: pushKey !== null, devices: devices.length },
    address: wayOf(state, "address") !== undefined,
  });
  const today = dayOf(now, zone);
  const paused = personal.pausedUntil !== null && personal.pausedUntil >= today ? personal.pausedUntil : null;
  return (
    <>
      <TopBar
        crumb={{ href: "/settings", label: "Settings" }}
        title="Reminders that reach you"
        log={null}
        actions={<Pause key={personal.pausedUntil} pausedUntil={personal.pausedUntil} today={today} />}
      />
      <PageBody
        railWidth={300}
        rail={
          <div className={styles.ways}>
            <h2 className="rail-title">Ways to reach you</h2>
            <EmailPanel
              served={mail}
              email={state.email}
              confirmed={state.emailConfirmed}
              on={personal.ways.email.kinds.length > 0}
              failing={failureOf(state, "email", failingFrom, zone)}
              zone={zone}
            />
            <PushPanel
              serverKey={pushKey}
              devices={marks}
              on={personal.ways.push.kinds.length > 0}
              failing={failureOf(state, "push", failingFrom, zone)}
              zone={zone}
            />
            <CalendarPanel feed={feed} on={personal.ways.calendar.kinds.length > 0} zone={zone} />
            <AddressPanel
              key={wayOf(state, "address")?.target}
              target={wayOf(state, "address")?.target ?? ""}
              on={personal.ways.address.kinds.length > 0}
              failing={failureOf(state, "address", failingFrom, zone)}
              zone={zone}
            />
          </div>
        }
      >
        <div className={styles.page}>
          {paused && <Callout level="notice">Paused: nothing is sent through {formatDay(paused, "weekday")}.</Callout>}
          <FirstStep ways={firstSteps(missing)} />
          <section aria-labelledby="what-title" className="stack">
            <div>
              <h2 id="what-title">What and when</h2>
              <p className="muted">Anything you’ve done, snoozed, or dismissed stays quiet.</p>
            </div>
            <KindsTable ways={personal.ways} missing={missing} morning={morningWords(personal)} />
          </section>
          <WhenFields personal={personal} seasonZone={seasonZone} />
          <Lately
            notices={lately}
            kept={kept}
            all={all}
            next={nextWords(
              personal,
              SENT_WAYS.filter((way) => !missing[way] && (way !== "email" || state.emailConfirmed)),
              season,
              now,
              zone,
            )}
            zone={zone}
          />
        </div>
      </PageBody>
    </>
  );
}

/** A way of this kind; of several devices the one that fails most. */
const wayOf = ({ ways }: NoticeState, kind: SentWay) =>
  ways.filter((way) => way.kind === kind).sort((a, b) => b.failures - a.failures)[0];

/** What a way that fails last said; null where it doesn't fail. */
function failureOf(state: NoticeState, kind: SentWay, from: number, zone: string): string | null {
  const way = wayOf(state, kind);
  if (!way || way.failures < from || way.failedAt === null) return null;
  return `Failed ${way.failures} times, last on ${formatMoment(way.failedAt, zone, "moment")}. ${way.answer}`;
}

function morningWords({ morning, days }: Personal): string {
  if (morning === null) return "Off";
  return days.length === 7 ? `${clockWords(morning)}, every day` : `${clockWords(morning)}, on chosen days`;
}

/** What is sent next by the ways that there are; where none carries anything, that it isn't, and what would be. */
function nextWords(
  personal: Personal,
  ways: SentWay[],
  season: SeasonView["season"],
  now: number,
  zone: string,
): string | null {
  const settings = settingsOfAll(personal, ways);
  const none = settings.kinds.length === 0;
  const next = rememberedNext(season, none ? { ...settings, kinds: [...USUAL_KINDS] } : settings, now);
  const when = next && `${formatMoment(next.at, zone, "moment")}, ${KIND_WORDS[next.kind].title.toLowerCase()}`;
  if (none) return `No way to reach you is on, so nothing will be sent.${when ? ` Next up: ${when}.` : ""}`;
  return when && `The next is ${when}.`;
}

/** What is known of the calendars that read a feed: it is noted at most once an hour. */
function readWords(readAt: string | null, zone: string): string {
  return readAt === null
    ? "No calendar has read it yet."
    : `A calendar read it on ${formatMoment(readAt, zone, "moment")}. That is noted once an hour at most.`;
}

function CalendarPanel({ feed, on, zone }: { feed: Props["feed"]; on: boolean; zone: string }) {
  return (
    <WayPanel title="Calendar feed" state={!feed ? "unset" : on ? "on" : "off"}>
      <p className="muted">
        {feed
          ? `Alarms are in the feed. Some calendars ask whether to use a feed’s alarms, and some ignore them. ${readWords(feed.readAt, zone)}`
          : "This season has no calendar feed yet."}
      </p>
      <p>
        <Link className="link tap" href="/settings#calendar">
          {feed ? "Change the feed" : "Create a calendar feed"}
        </Link>
      </p>
    </WayPanel>
  );
}
