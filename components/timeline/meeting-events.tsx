import { IconBuildingHospital, IconCalendarEvent, IconVideo } from "@tabler/icons-react";
import { Link } from "@/components/ui/link";
import { formatDay, formatMoment } from "@/lib/season/format";
import type { Interview, Rotation } from "@/lib/season/schema";
import { dayOf, instantMs } from "@/lib/season/time";
import { count, FORMAT_WORDS, listOf, ROTATION_WORDS } from "@/lib/season/words";
import { Event } from "./event";
import { Fold } from "./fold";
import styles from "./timeline.module.css";

/** "Mon Jan 25, 9:30 AM to 2:00 PM", with the second day named where it is another. */
function span(from: string, to: string, zone: string): string {
  const sameDay = dayOf(instantMs(from), zone) === dayOf(instantMs(to), zone);
  return `${formatMoment(from, zone, "moment")} to ${formatMoment(to, zone, sameDay ? "time" : "moment")}`;
}

/** An interview in a program's timeline, in the season's zone and, where it differs, in its own. */
export function InterviewEvent({
  interview,
  met,
  now,
  zone,
}: {
  interview: Interview;
  met: string[];
  now: number;
  zone: string;
}) {
  const { startsAt, endsAt, timeZone, format, status, notes } = interview;
  const off = status === "cancelled" ? "Interview canceled" : status === "withdrawn" ? "Interview withdrawn" : null;
  const over = instantMs(endsAt) <= now;
  const theirs = timeZone && timeZone !== zone ? span(startsAt, endsAt, timeZone) : null;
  const here = span(startsAt, endsAt, zone);
  return (
    <Event
      id={`interview-${interview.id}`}
      icon={format === "virtual" ? <IconVideo /> : <IconCalendarEvent />}
      title={off ?? "Interview"}
      beside={
        <>
          <span className="faint">
            {FORMAT_WORDS[format]}
            {met.length > 0 && `, ${over ? "met" : "with"} ${count(met.length, "person", "people")}`}
          </span>
          {!over && !off && <span className="tag tag-notice">Upcoming</span>}
        </>
      }
      time={
        <Link className={`${styles.when} tap`} href={`/interviews/${interview.id}`}>
          {here}
        </Link>
      }
    >
      {theirs !== null && theirs !== here && (
        <p className="meta">
          {theirs} where they are ({timeZone?.split("/").at(-1)?.replaceAll("_", " ")})
        </p>
      )}
      {met.length > 0 && <p>{listOf(met)}</p>}
      {notes && <Fold text={notes} about="the interview’s notes" />}
    </Event>
  );
}

/** A rotation in a program's timeline. */
export function RotationEvent({ rotation, people }: { rotation: Rotation; people: string[] }) {
  const { kind, institution, startsOn, endsOn, notes } = rotation;
  return (
    <Event
      id={`rotation-${rotation.id}`}
      icon={<IconBuildingHospital />}
      title={ROTATION_WORDS[kind]}
      beside={institution && <span className="faint">{institution}</span>}
      time={
        <Link className={`${styles.when} tap`} href={`/rotations/${rotation.id}`}>
          {formatDay(startsOn, "day")} to {formatDay(endsOn, "day")}
        </Link>
      }
    >
      {people.length > 0 && <p>With {listOf(people)}</p>}
      {notes && <Fold text={notes} about="the rotation’s notes" />}
    </Event>
  );
}
