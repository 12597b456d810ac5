"use client";

import { TextInput } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { useKeptPart } from "@/components/form/kept-form";
import { MOMENT_INPUT } from "@/components/ui/date-input";
import { ZoneSelect } from "@/components/ui/zone-select";
import { formatMoment, formatSpan, zoneCity } from "@/lib/season/format";
import { instantMs, instantOfWallTime } from "@/lib/season/time";
import styles from "./interview-form.module.css";
import type { UsualZone } from "./usual-zones";
import { inZone, startMoved, type Walls } from "./walls";

/** Epoch milliseconds, null where it is not a moment yet. */
export type Moments = { startsAt: number | null; endsAt: number | null };

/** Where the times are typed: as the program gave them, or by one's own clock. */
const typedSchema = z.enum(["theirs", "yours"]);
type Typed = z.infer<typeof typedSchema>;
const zoneSchema = z.string().nullable();

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
  onMoments,
}: {
  /** In the program's zone. */
  walls: Walls;
  timeZone: string | null;
  /** Where the program's times are likely given; taken until another zone is chosen. */
  usual: UsualZone | null;
  /** The season's. */
  zone: string;
  errors: Record<string, string>;
  /** When it begins and ends as far as that is typed, in epoch milliseconds, whenever that changes. */
  onMoments: (moments: Moments) => void;
}) {
  const [walls, setWalls] = useState(given);
  const [chosen, setChosen] = useKeptPart("zone", zoneSchema, timeZone);
  const [typed, setTyped] = useKeptPart("typed in", typedSchema, "theirs");
  const theirZone = chosen ?? usual?.zone ?? null;
  const there = theirZone ?? zone;
  const apart = there !== zone;
  const readIn = typed === "theirs" ? there : zone;

  function change(next: Walls, nextReadIn = readIn) {
    setWalls(next);
    const moment = (wall: string) => {
      const instant = instantOfWallTime(wall, nextReadIn);
      return instant ? instantMs(instant) : null;
    };
    onMoments({ startsAt: moment(next.startsAt), endsAt: moment(next.endsAt) });
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
        {...MOMENT_INPUT}
        label={`Starts${where}`}
        value={walls.startsAt}
        onChange={(event) => change(startMoved(walls, event.currentTarget.value))}
        error={errors.startsAt}
        required
        withAsterisk={false}
      />
      <TextInput
        name="endsAt"
        {...MOMENT_INPUT}
        label={`Ends${where}`}
        value={walls.endsAt}
        onChange={(event) => change({ ...walls, endsAt: event.currentTarget.value })}
        error={errors.endsAt}
        required
        withAsterisk={false}
      />
      <ZoneSelect
        label="Their time zone"
        description={
          chosen === null && usual?.guessed ? "A guess from the program’s state. Check the invitation." : undefined
        }
        value={there}
        onChange={chooseZone}
        error={errors.timeZone}
      />
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
