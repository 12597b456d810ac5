import { TimeLeft } from "@/components/reminders/countdown";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { writeHref } from "@/components/writing/write-href";
import { type Clash, clashes, isSoft } from "@/lib/season/clashes";
import { formatMoment, formatSpan, zoneCity } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { capitalized, listOf } from "@/lib/season/words";
import { type AgendaDay, zonesAhead } from "./agenda";
import styles from "./agenda.module.css";
import { clashSentence, engagementName } from "./clash-words";

/** Beside the agenda: what clashes, what is next, the zones ahead. */
export function InterviewsRail({ season, coming, now }: { season: Season; coming: AgendaDay[]; now: number }) {
  const zone = season.season.timeZone;
  const ahead = coming.flatMap(({ entries }) => entries);
  const next = ahead.find(({ state }) => state === "coming" || state === "now");
  const zones = zonesAhead(coming, zone);
  return (
    <>
      {clashes(season, now).map((clash) => (
        <ClashSection
          key={`${clash.first.id} ${clash.second.id}`}
          clash={clash}
          zone={zone}
          travelHours={season.season.limits.travelHours}
        />
      ))}
      {next && (
        <section className={styles.rail} aria-labelledby="next-up">
          <h2 className="rail-title" id="next-up">
            Next up
          </h2>
          <p>
            <Link className={`${styles.name} tap`} href={`/interviews/${next.interview.id}`}>
              {next.program.name}
            </Link>
            <span className={`muted ${styles.block}`}>
              {next.state === "now" ? (
                "Now"
              ) : (
                <>
                  in <TimeLeft until={instantMs(next.interview.startsAt)} serverNow={now} />
                </>
              )}
            </span>
          </p>
          <p>
            <span className="tnum">{formatSpan(next.interview.startsAt, next.interview.endsAt, zone, "moment")}</span>
            {next.theirs && <span className={`meta tnum ${styles.block}`}>{next.theirs}</span>}
          </p>
          {next.people.length > 0 && <p className="muted">{listOf(next.people)}</p>}
          {next.interview.notes && <p className="muted preserve">{next.interview.notes.slice(0, 300)}</p>}
        </section>
      )}
      <section className={styles.rail} aria-labelledby="zones">
        <h2 className="rail-title" id="zones">
          Time zones
        </h2>
        <dl className={styles.zones}>
          <dt>You</dt>
          <dd>{zoneCity(zone)}</dd>
          {zones.map(({ city, differs }) => (
            <div key={city} style={{ display: "contents" }}>
              <dt>{city}</dt>
              <dd>{differs}</dd>
            </div>
          ))}
        </dl>
        <p className="meta">Daylight saving time is taken into account.</p>
      </section>
    </>
  );
}

function ClashSection({ clash, zone, travelHours }: { clash: Clash; zone: string; travelHours: number }) {
  const { first, second } = clash;
  const soft = isSoft(clash);
  const id = `clash-${first.id}-${second.id}`;
  const on = Math.max(first.from, second.from);
  // The later of two is asked first: it was given last. Nobody but oneself can be asked about one's own time.
  const asked = [second, first].filter(({ kind }) => kind === "interview" || (kind === "rotation" && soft));
  return (
    <section className={styles.rail} aria-labelledby={id}>
      <h2 className={`rail-title ${soft ? "due" : "late"}`} id={id}>
        {soft ? "During a rotation, " : "Clash on "}
        {formatMoment(on, zone, "longDay")}
      </h2>
      <p>{capitalized(clashSentence(clash, { name: engagementName, zone, travelHours }))}</p>
      <div className="stack" style={{ gap: 6, alignItems: "start" }}>
        {asked.flatMap(({ kind, id: key, name, programId }) => {
          if (programId === null || (soft && kind === "interview")) return [];
          return (
            <ButtonLink
              key={key}
              size="sm"
              className="btn-long"
              href={writeHref({ program: programId, kind: "logistics" })}
            >
              {soft ? `Ask ${name} for the day off` : `Ask ${name} for another date`}
            </ButtonLink>
          );
        })}
      </div>
    </section>
  );
}
