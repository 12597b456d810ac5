import { IconRubberStamp } from "@tabler/icons-react";
import { Link } from "@/components/ui/link";
import type { LetterState } from "@/lib/rules/letter";
import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";
import { listOf, personName } from "@/lib/season/words";
import styles from "./rail.module.css";

/** Who holds the #1 letter, since when, and whether the rank list agrees; nothing while nobody does. */
export function LetterPanel({ letter, season, zone }: { letter: LetterState; season: Season; zone: string }) {
  // The sidebar, or the bar above the tabs, says so beside every screen.
  if (letter.state === "none") return null;
  return (
    <section aria-labelledby="letter">
      <h2 className="rail-title" id="letter">
        #1 letter
      </h2>
      {letter.state === "out" && (
        <div className="seal-box">
          <p className={styles.holder}>
            <IconRubberStamp className="icon" aria-hidden />
            <Link className="tap" href={`/programs/${letter.program.id}`}>
              {letter.program.name}
            </Link>
          </p>
          <p className={styles.letterWords}>
            {sentWords(letter.commitment.message, season, zone)} It is the only one out
            {letter.list === "agrees" ? ", and your rank list agrees." : "."}
          </p>
          {letter.list === "open" && (
            <p className={styles.letterWords}>
              Your{" "}
              <Link className="link" href="/rank-list">
                rank list
              </Link>{" "}
              has no program first yet.
            </p>
          )}
          {letter.list === "differs" && (
            <p className={styles.letterWords}>
              <Link className="link late" href="/rank-list">
                {letter.program.rank === null ? "Not on your rank list" : `Ranked ${letter.program.rank} on your list`}
              </Link>
            </p>
          )}
        </div>
      )}
      {letter.state === "conflict" && (
        <div className={styles.conflict}>
          <p className="strong late">{letter.holders.length} #1 letters are out</p>
          <ul>
            {letter.holders.map(({ program, commitment }) => (
              <li key={program.id}>
                <Link className="tap" href={`/programs/${program.id}`}>
                  {program.name}
                </Link>{" "}
                <span className="muted nowrap">{formatMoment(commitment.at, zone, "weekday")}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function sentWords(message: Season["messages"][number], season: Season, zone: string): string {
  const people = message.recipients.flatMap((id) => season.contacts.find((contact) => contact.id === id) ?? []);
  const to = people.length > 0 ? ` to ${listOf(people.map(personName))}` : "";
  return `Sent ${formatMoment(message.at, zone, "weekday")}${to}.`;
}
