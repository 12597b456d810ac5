import { Link } from "@/components/ui/link";
import type { ThanksOutcome, ThanksWait } from "@/lib/review/thanks";
import { THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";
import { personName } from "@/lib/season/words";
import styles from "./review.module.css";
import { hoursWords } from "./sentences";
import { THANKS_SPANS } from "./thanks-spans";

const OUTCOME_WORDS: Record<ThanksOutcome, string> = {
  "in-time": THANKS_SPANS.inTime,
  due: `Within ${THANKS_LATE_HOURS} hours`,
  late: THANKS_SPANS.late,
  open: "Not sent yet",
  "open-due": "Not sent yet, due",
  "open-late": "Not sent yet, late",
  skipped: "Dismissed",
  unwanted: "The program asked for none",
  archived: "Program archived",
};
const TONES: Partial<Record<ThanksOutcome, string>> = { "open-due": "due", "open-late": "late" };

/** Every thank-you that an interview asks for: when the interview ended, when it was sent, how long it took. */
export function ThanksTable({ waits, season }: { waits: ThanksWait[]; season: Season }) {
  const zone = season.season.timeZone;
  const programs = new Map(season.programs.map(({ id, name }) => [id, name]));
  const people = new Map(season.contacts.map((contact) => [contact.id, personName(contact)]));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Time to thank-you as a table</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Interview ended</th>
          <th scope="col">Thank-you sent</th>
          <th scope="col">After</th>
          <th scope="col">Window</th>
        </tr>
      </thead>
      <tbody>
        {waits.map(({ programId, interviewId, contactId, endedAt, sentAt, dayOnly, hours, outcome }) => (
          <tr key={`${interviewId} ${contactId}`}>
            <th scope="row">
              {contactId === null ? "Your interviewers" : people.get(contactId)}
              <Link className="meta" href={`/interviews/${interviewId}`}>
                {programs.get(programId)}
              </Link>
            </th>
            <td className="tnum">{formatMoment(endedAt, zone, "moment")}</td>
            <td className="tnum">
              {sentAt === null ? "–" : formatMoment(sentAt, zone, dayOnly ? "weekday" : "moment")}
            </td>
            <td className="tnum">{sentAt === null || hours === null || dayOnly ? "–" : hoursWords(hours)}</td>
            <td className={TONES[outcome]}>{OUTCOME_WORDS[outcome]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
