import { type ThanksBar, type ThanksWait, tallyThanks, thanksBars } from "@/lib/review/thanks";
import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import type { Season } from "@/lib/season/schema";
import { Figure, type Shown } from "./figure";
import { KeyList } from "./key-list";
import { LazyChart } from "./lazy-chart";
import styles from "./review.module.css";
import { thanksSentence } from "./sentences";
import { THANKS_SPANS } from "./thanks-spans";
import { ThanksTable } from "./thanks-table";

/** How long thank-yous took, against the hours by which they are due and late. */
export function ThanksPart({ waits, season, shown }: { waits: ThanksWait[]; season: Season; shown: Shown }) {
  const tally = tallyThanks(waits);
  const sentence = thanksSentence(tally);
  const bars = thanksBars(waits);
  const columns = [
    ...bars.map(({ inTime, due, late, ...bar }) => ({ span: spanWords(bar), inTime, due, late, waiting: 0 })),
    { span: "Not yet", inTime: 0, due: 0, late: 0, waiting: tally.waiting },
  ];
  const spanFrom = (hours: number) => spanWords(bars.find(({ from }) => from === hours) ?? { from: hours, to: null });
  return (
    <Figure
      part="thanks"
      title="Time to thank-you"
      sentence={sentence}
      shown={shown}
      picture={
        tally.sent + tally.waiting > 0 && (
          <>
            <LazyChart
              chart={{ of: "thanks", columns, due: spanFrom(THANKS_DUE_HOURS), late: spanFrom(THANKS_LATE_HOURS) }}
              label={`Thank-yous by hours after the interview. ${sentence}`}
            />
            <KeyList
              entries={[
                { words: THANKS_SPANS.inTime, look: "done" },
                { words: THANKS_SPANS.due, look: "warn" },
                { words: THANKS_SPANS.late, look: "stop" },
                { words: "Not sent yet", look: "hollow" },
              ]}
            />
            <p className={`meta ${styles.note}`}>Hours from the end of the interview to the thank-you.</p>
          </>
        )
      }
      table={<ThanksTable waits={waits} season={season} />}
      empty={
        waits.length === 0 ? (
          <p className="muted">
            No interview that calls for thank-yous has ended yet. The {THANKS_LATE_HOURS} hours start when one does.
          </p>
        ) : undefined
      }
    />
  );
}

function spanWords({ from, to }: Pick<ThanksBar, "from" | "to">): string {
  return to === null ? `${from} +` : `${from}–${to}`;
}
