import { Callout } from "@/components/ui/callout";
import { type Clash, clashesWith, type Engagement, isSoft } from "@/lib/season/clashes";
import { formatMoment } from "@/lib/season/format";
import { capitalized } from "@/lib/season/words";
import { clashSentence, engagementName } from "./clash-words";

/** How many clashes are named; the rest are counted. */
const NAMED = 4;

/** What clashes with the engagement that is being entered, said while it is typed; nothing where it has room. */
export function ClashNotes({
  one,
  what,
  others,
  travelHours,
  zone,
}: {
  /** Null while its moments are not typed yet. */
  one: Engagement | null;
  /** What it is called in the sentences: "this interview". */
  what: string;
  others: readonly Engagement[];
  travelHours: number;
  /** The season's. */
  zone: string;
}) {
  const found = one ? clashesWith(one, others, travelHours) : [];
  const level = found.some((clash) => !isSoft(clash)) ? "stop" : "warn";
  const name = (engagement: Engagement) => (engagement === one ? what : engagementName(engagement));
  const sentence = (clash: Clash) => capitalized(clashSentence(clash, { name, zone, travelHours }));
  return (
    <div aria-live="polite" style={{ gridColumn: "1 / -1" }} data-clashes={found.length}>
      {found.length > 0 && (
        <Callout level={level}>
          <ul>
            {found.slice(0, NAMED).map((clash) => (
              <li key={`${clash.first.id} ${clash.second.id}`}>
                <span className="strong">{isSoft(clash) ? "Day off needed: " : "Clash: "}</span>
                {sentence(clash)} <span className="meta">{otherWhen(clash, one, zone)}</span>
              </li>
            ))}
          </ul>
          {found.length > NAMED && <p className="meta">And {found.length - NAMED} more.</p>}
        </Callout>
      )}
    </div>
  );
}

/** When the other of the two is, so that one of them can be moved without looking it up. */
function otherWhen({ first, second }: Clash, one: Engagement | null, zone: string): string {
  const other = first === one ? second : first;
  if (other.kind !== "interview") return "";
  return `(${formatMoment(other.from, zone, "weekdayTime")} to ${formatMoment(other.to, zone, "time")} your time)`;
}
