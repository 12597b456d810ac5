"use client";

import { Checkbox, NativeSelect, Textarea } from "@mantine/core";
import Link from "next/link";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { useSubmit } from "@/components/form/use-submit";
import { addInterview } from "@/components/interviews/actions";
import { stageAfter } from "@/components/interviews/stage-after";
import type { UsualZone } from "@/components/interviews/usual-zones";
import { Callout } from "@/components/ui/callout";
import type { IcsInvitation } from "@/lib/calendar/read-ics";
import { formatSpan, zoneCity } from "@/lib/season/format";
import type { Program } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { INTERVIEW_FORMATS } from "@/lib/season/values";
import { FORMAT_WORDS, STAGE_WORDS } from "@/lib/season/words";
import { AddByName } from "./add-by-name";
import { type Guessable, guessProgram } from "./guess-program";
import styles from "./ics-import.module.css";

/** What of the season is needed to take an invitation over. */
export type Known = {
  programs: (Guessable & Pick<Program, "stage">)[];
  /** Interviews that were taken from an event, by its UID. */
  taken: Record<string, string>;
  /** Where programs' times are likely given, by program. */
  zones: Record<string, UsualZone>;
  /** The season's. */
  zone: string;
  /** What the season is for: the track of a program that is added here. */
  track: Program["track"];
  now: number;
};

const FORMATS = INTERVIEW_FORMATS.map((format) => ({ value: format, label: FORMAT_WORDS[format] }));
/** Words of a place that is none. */
const ONLINE = /https?:|zoom|teams|webex|meet\b|video|virtual|online/i;

/** An event as it would be taken over: its time on both clocks, who invites, and the program to choose. */
export function InvitationCard({ invitation, known }: { invitation: IcsInvitation; known: Known }) {
  const { title, organizer, location, when, zone, cancelled, remarks, uid } = invitation;
  const taken = uid === "" ? undefined : known.taken[uid];
  return (
    <article className={styles.card} aria-label={title}>
      <h3>{title}</h3>
      <dl className={styles.facts}>
        {when && <Times when={when} zone={zone} home={known.zone} />}
        {organizer && (
          <>
            <dt>From</dt>
            <dd>{organizer}</dd>
          </>
        )}
        {location && (
          <>
            <dt>Where</dt>
            <dd>{location}</dd>
          </>
        )}
      </dl>
      {remarks.map((remark) => (
        <p key={remark} className="due">
          {remark}
        </p>
      ))}
      {taken ? (
        <Callout
          level="done"
          aside={
            <Link className="link" href={`/interviews/${taken}`}>
              Open it
            </Link>
          }
        >
          This is already in your season.
        </Callout>
      ) : when && !cancelled ? (
        <TakeOver invitation={invitation} when={when} known={known} />
      ) : null}
    </article>
  );
}

type When = NonNullable<IcsInvitation["when"]>;

function Times({ when: { startsAt, endsAt }, zone, home }: { when: When; zone: string | null; home: string }) {
  return (
    <>
      <dt>Your time, {zoneCity(home)}</dt>
      <dd className="strong tnum">{formatSpan(startsAt, endsAt, home, "moment")}</dd>
      {zone !== null && zone !== home && (
        <>
          <dt>Their time, {zoneCity(zone)}</dt>
          <dd className="tnum">{formatSpan(startsAt, endsAt, zone, "moment")}</dd>
        </>
      )}
    </>
  );
}

function TakeOver({ invitation, when, known }: { invitation: IcsInvitation; when: When; known: Known }) {
  const [guess] = useState(() => guessProgram(invitation, known.programs));
  const [programId, setProgramId] = useState(guess ?? "");
  const [added, setAdded] = useState<string | null>(null);
  const sending = useSubmit<{ id: string }>(addInterview, ({ id }) => setAdded(id));
  const program = known.programs.find(({ id }) => id === programId);
  const home = known.zone;
  const theirs = invitation.zone ?? known.zones[programId]?.zone ?? "";
  const stage = program ? stageAfter(program.stage, instantMs(when.endsAt), known.now) : null;
  if (added)
    return (
      <Callout
        level="done"
        role="status"
        aside={
          <Link className="link" href={`/interviews/${added}`}>
            Open it
          </Link>
        }
      >
        Added the interview at {program?.name}.
      </Callout>
    );
  return (
    <Form sending={sending} submitLabel="Add interview" look="default">
      <input type="hidden" name="startsAt" value={wallTime(instantMs(when.startsAt), home)} />
      <input type="hidden" name="endsAt" value={wallTime(instantMs(when.endsAt), home)} />
      <input type="hidden" name="zone" value={home} />
      <input type="hidden" name="timeZone" value={theirs} />
      <input type="hidden" name="status" value="scheduled" />
      <input type="hidden" name="calendarUid" value={invitation.uid} />
      <div className={styles.fields}>
        <NativeSelect
          name="programId"
          label="Program"
          description={guess === programId && guess ? "Guessed from the names in the invitation." : undefined}
          value={programId}
          onChange={(event) => setProgramId(event.currentTarget.value)}
          error={sending.fieldErrors.programId}
          data={[
            { value: "", label: "Choose a program" },
            ...known.programs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          name="format"
          label="Format"
          data={FORMATS}
          defaultValue={invitation.location && !ONLINE.test(invitation.location) ? "in-person" : "virtual"}
        />
      </div>
      {!program && (
        <details open={known.programs.length === 0}>
          <summary>Not on your list yet?</summary>
          <AddByName track={known.track} onAdded={setProgramId} />
        </details>
      )}
      <Textarea name="notes" label="Notes" defaultValue={notesOf(invitation)} autosize minRows={2} maxRows={8} />
      {stage && (
        <Checkbox key={stage} name="stage" value={stage} defaultChecked label={`Set stage to ${STAGE_WORDS[stage]}`} />
      )}
    </Form>
  );
}

/** What of an invitation is worth keeping with the interview: where it is, and what they wrote. */
function notesOf({ location, description }: IcsInvitation): string {
  return [location, description].filter(Boolean).join("\n\n");
}
