"use client";

import { TextInput } from "@mantine/core";
import { useState } from "react";
import { ZoneSelect } from "@/components/ui/zone-select";
import { formatMoment, formatSpan, zoneCity } from "@/lib/season/format";
import { instantMs, instantOfWallTime } from "@/lib/season/time";
import styles from "./interview-form.module.css";
import { inZone, startMoved, type Walls } from "./walls";

/** Where the times are typed: as the program gave them, or by one's own clock. */
type Typed = "theirs" | "yours";

/**
 * When the interview is: start, end and the program's zone. Times are typed in one of the two zones and read back in both, live.
 * Sends `startsAt` and `endsAt` as wall times of `zone`, and the program's zone as `timeZone` (empty: not given).
 */
export function WhenFields({
  walls: given,
  timeZone,
  usual,
  zone,
  errors,
  onMoment,
}: {
  /** In the program's zone. */
  walls: Walls;
  timeZone: string | null;
  /** Where the program was at an earlier interview; taken until another zone is chosen. */
  usual: string | null;
  /** The season's. */
  zone: string;
  errors: Record<string, string>;
  /** The moment it ends in epoch milliseconds, or null, whenever that changes. */
  onMoment: (endsAt: number | null) => void;
}) {
  const [walls, setWalls] = useState(given);
  const [chosen, setChosen] = useState(timeZone);
  const [typed, setTyped] = useState<Typed>("theirs");
  const theirZone = chosen ?? usual;
  const there = theirZone ?? zone;
  const apart = there !== zone;
  const readIn = typed === "theirs" ? there : zone;

  function change(next: Walls, nextReadIn = readIn) {
    setWalls(next);
    const end = instantOfWallTime(next.endsAt, nextReadIn);
    onMoment(end ? instantMs(end) : null);
  }

  function chooseZone(next: string) {
    setChosen(next);
    if (typed === "theirs") change(walls, next);
  }

  function typeIn(next: Typed) {
    if (next === typed) return;
    setTyped(next);
    change(inZone(walls, readIn, next === "theirs" ? there : zone), next === "theirs" ? there : zone);
  }

  const where = apart ? `, ${zoneCity(readIn)} time` : "";
  return (
    <>
      <input type="hidden" name="zone" value={readIn} />
      <input type="hidden" name="timeZone" value={theirZone ?? ""} />
      <TextInput
        name="startsAt"
        type="datetime-local"
        label={`Starts${where}`}
        value={walls.startsAt}
        onChange={(event) => change(startMoved(walls, event.currentTarget.value))}
        error={errors.startsAt}
        required
        withAsterisk={false}
      />
      <TextInput
        name="endsAt"
        type="datetime-local"
        label={`Ends${where}`}
        value={walls.endsAt}
        onChange={(event) => change({ ...walls, endsAt: event.currentTarget.value })}
        error={errors.endsAt}
        required
        withAsterisk={false}
      />
      <ZoneSelect label="Their time zone" value={there} onChange={chooseZone} error={errors.timeZone} />
      {apart && (
        <fieldset className={styles.typed}>
          <legend>The times above are</legend>
          <div className="row">
            {(["theirs", "yours"] as const).map((choice) => (
              <button
                key={choice}
                type="button"
                className="chip"
                aria-pressed={typed === choice}
                onClick={() => typeIn(choice)}
              >
                {choice === "theirs" ? `Theirs, ${zoneCity(there)}` : `Yours, ${zoneCity(zone)}`}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <Readings walls={walls} readIn={readIn} zone={zone} there={there} />
    </>
  );
}

/** What has been typed, read in both zones. */
function Readings({ walls, readIn, zone, there }: { walls: Walls; readIn: string; zone: string; there: string }) {
  const startsAt = instantOfWallTime(walls.startsAt, readIn);
  const endsAt = instantOfWallTime(walls.endsAt, readIn);
  if (!startsAt) return null;
  const reading = (where: string) =>
    endsAt && instantMs(endsAt) > instantMs(startsAt)
      ? formatSpan(startsAt, endsAt, where, "moment")
      : formatMoment(startsAt, where, "moment");
  return (
    <dl className={styles.readings} aria-live="polite">
      <dt>Your time, {zoneCity(zone)}</dt>
      <dd className="strong tnum">{reading(zone)}</dd>
      {there !== zone && (
        <>
          <dt>Their time, {zoneCity(there)}</dt>
          <dd className="tnum">{reading(there)}</dd>
        </>
      )}
    </dl>
  );
}
