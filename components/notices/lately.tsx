import { Link } from "@/components/ui/link";
import { formatMoment } from "@/lib/season/format";
import type { SentNotice } from "@/lib/store/notices";
import { KIND_WORDS, WAY_WORDS } from "./kind-words";
import styles from "./notices.module.css";

/** Held by quiet hours for longer than a loop needs to turn. */
const HELD_MS = 60_000;

function outcomeWords({ outcome, way }: SentNotice): string {
  switch (outcome) {
    case "sent":
      return WAY_WORDS[way];
    case "silent":
      return "Not sent";
    case "failed":
      return `Failed, ${WAY_WORDS[way].toLowerCase()}`;
    case "unknown":
      return "Not known";
    case "waiting":
      return "Waiting to be sent";
    case "sending":
      return "About to be sent";
  }
}

/** What it said, or why it was not sent, and whether it was held back. */
function whyWords({ outcome, subject, answer, at, moment }: SentNotice, zone: string): string {
  const held = Date.parse(at) - Date.parse(moment) > HELD_MS ? `Held from ${formatMoment(moment, zone, "time")}.` : "";
  const said = outcome === "sent" ? subject : [subject, answer].filter(Boolean).join(". ");
  return [said, held].filter(Boolean).join(" ");
}

type Props = { notices: SentNotice[]; kept: number; all: boolean; next: string | null; zone: string };

/** What was sent lately and what was not, with why. `kept`: how many there are; `all`: whether all were asked for. */
export function Lately({ notices, kept, all, next, zone }: Props) {
  return (
    <section aria-labelledby="lately-title">
      <h2 id="lately-title">Recent reminders</h2>
      {notices.length === 0 ? (
        <p className="muted">Nothing sent yet. {next ?? "Nothing is coming up."}</p>
      ) : (
        <>
          <ul className={styles.lately}>
            {notices.map((notice) => (
              <li key={notice.id}>
                <span className="muted tnum">{formatMoment(notice.at, zone, "moment")}</span>
                <span className="strong">{notice.kind === "test" ? "Test" : KIND_WORDS[notice.kind].title}</span>
                <span className={styles.why}>{whyWords(notice, zone)}</span>
                <span className={notice.outcome === "failed" ? "late" : "muted"}>{outcomeWords(notice)}</span>
              </li>
            ))}
          </ul>
          {kept > notices.length && (
            <p>
              {all ? (
                <span className="muted">
                  The latest {notices.length} of {kept}.
                </span>
              ) : (
                <Link className="link tap" href="/settings/reminders?sent=all#lately-title">
                  All {kept}
                </Link>
              )}
            </p>
          )}
          {next && <p className="muted">{next}</p>}
        </>
      )}
    </section>
  );
}
