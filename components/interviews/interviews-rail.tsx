import Link from "next/link";
import { TimeLeft } from "@/components/reminders/countdown";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import { formatLength, formatMoment, formatSpan, zoneCity } from "@/lib/season/format";
import type { Interview, Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { count, listOf } from "@/lib/season/words";
import { type AgendaDay, zonesAhead } from "./agenda";
import styles from "./agenda.module.css";
import { type Clash, clashes } from "./clash";

/** Beside the agenda: what clashes, what is next, the zones ahead, how many are left. */
export function InterviewsRail({
  season,
  coming,
  done,
  now,
}: {
  season: Season;
  coming: AgendaDay[];
  done: string;
  now: number;
}) {
  const zone = season.season.timeZone;
  const names = new Map(season.programs.map(({ id, name }) => [id, name]));
  const ahead = coming.flatMap(({ entries }) => entries).filter(({ state }) => state === "coming" || state === "now");
  const next = ahead[0];
  const zones = zonesAhead(coming, zone);
  return (
    <>
      {clashes(season.interviews, now).map((clash) => (
        <ClashSection key={`${clash.first.id} ${clash.second.id}`} clash={clash} names={names} zone={zone} />
      ))}
      {next && (
        <section className={styles.rail} aria-labelledby="next-up">
          <h2 className="rail-title" id="next-up">
            Next up
          </h2>
          <p>
            <Link className={styles.name} href={`/interviews/${next.interview.id}`}>
              {next.program.name}
            </Link>
            <span className={`muted ${styles.block}`}>
              {next.state === "now" ? (
                "On now"
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
        <p className="meta">Clock changes are counted for each date.</p>
      </section>
      <section className={styles.rail} aria-labelledby="so-far">
        <h2 className="rail-title" id="so-far">
          So far
        </h2>
        <p className="muted">
          {done} {ahead.length > 0 && `${count(ahead.length, "interview")} to come.`}
        </p>
      </section>
    </>
  );
}

function ClashSection({ clash, names, zone }: { clash: Clash; names: Map<string, string>; zone: string }) {
  const { first, second, overlap } = clash;
  const name = ({ programId }: Interview) => names.get(programId) ?? "";
  const start = instantMs(second.startsAt);
  const id = `clash-${first.id}-${second.id}`;
  return (
    <section className={styles.rail} aria-labelledby={id}>
      <h2 className="rail-title late" id={id}>
        Clash on {formatMoment(start, zone, "longDay")}
      </h2>
      <p>
        {overlap > 0 ? (
          <>
            {name(first)} and {name(second)} overlap for <b className="strong">{formatLength(overlap)}</b>, from{" "}
            {formatMoment(start, zone, "time")} to {formatMoment(start + overlap, zone, "time")} your time.
          </>
        ) : (
          <>
            {overlap === 0 ? "No time" : `Only ${formatLength(overlap)}`} between {name(first)} and {name(second)}.
          </>
        )}
      </p>
      <div className="stack" style={{ gap: 6, alignItems: "start" }}>
        {[second, first].map((interview) => (
          <ButtonLink
            key={interview.id}
            size="sm"
            href={writeHref({ program: interview.programId, kind: "logistics" })}
          >
            Ask {name(interview)} for another date
          </ButtonLink>
        ))}
      </div>
    </section>
  );
}
