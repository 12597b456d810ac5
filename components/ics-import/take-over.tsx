"use client";

import { Checkbox, NativeSelect, Textarea } from "@mantine/core";
import Link from "next/link";
import { useState } from "react";
import { Form } from "@/components/form/form";
import styles from "@/components/form/form.module.css";
import { choiceOf, choices, LINES } from "@/components/form/inputs";
import { useActionForm } from "@/components/form/use-action-form";
import { addInterview } from "@/components/interviews/actions";
import { stageAfter } from "@/components/interviews/stage-after";
import type { UsualZone } from "@/components/interviews/usual-zones";
import { Callout } from "@/components/ui/callout";
import type { IcsInvitation } from "@/lib/calendar/read-ics";
import { INTERVIEW } from "@/lib/season/fields/interview";
import type { Interview, Program } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { FORMAT_WORDS, STAGE_WORDS } from "@/lib/season/words";
import { AddByName } from "./add-by-name";
import { type Guessable, guessProgram } from "./guess-program";

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

export type When = NonNullable<IcsInvitation["when"]>;

const FORMATS = choices(FORMAT_WORDS);
/** Words of a place that is none. */
const ONLINE = /https?:|zoom|teams|webex|meet\b|video|virtual|online/i;

type Values = { programId: string; format: Interview["format"]; notes: string; stage: boolean };

function valuesOf({ location, description }: IcsInvitation, guess: string | null): Values {
  return {
    programId: guess ?? "",
    format: location && !ONLINE.test(location) ? "in-person" : "virtual",
    // Where it is, and what they wrote.
    notes: [location, description].filter(Boolean).join("\n\n"),
    stage: true,
  };
}

/** Takes an invitation over as an interview at the program that is chosen. */
export function TakeOver({ invitation, when, known }: { invitation: IcsInvitation; when: When; known: Known }) {
  const [guess] = useState(() => guessProgram(invitation, known.programs));
  const [added, setAdded] = useState<string | null>(null);
  const wall = (at: When["startsAt"]) => wallTime(instantMs(at), known.zone);
  const programOf = (id: string) => known.programs.find((program) => program.id === id);
  const stageOf = (id: string) => {
    const program = programOf(id);
    return program ? stageAfter(program.stage, instantMs(when.endsAt), known.now) : null;
  };
  const form = useActionForm<Values, { id: string }>({
    action: addInterview,
    values: valuesOf(invitation, guess),
    input: (values) => ({
      ...values,
      startsAt: wall(when.startsAt),
      endsAt: wall(when.endsAt),
      zone: known.zone,
      timeZone: invitation.zone ?? known.zones[values.programId]?.zone ?? "",
      status: "scheduled",
      calendarUid: invitation.uid,
      stage: (values.stage && stageOf(values.programId)) || undefined,
    }),
    onDone: ({ id }) => setAdded(id),
  });
  const { field, tick, values } = form;
  const program = programOf(values.programId);
  const stage = stageOf(values.programId);
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
    <Form form={form} submitLabel="Add interview" look="default">
      <div className={styles.wideAndNarrow}>
        <NativeSelect
          {...field("programId")}
          label={INTERVIEW.programId.label}
          description={guess === values.programId && guess ? "Guessed from the names in the invitation." : undefined}
          data={choiceOf(known.programs, "Choose a program")}
        />
        <NativeSelect {...field("format")} label={INTERVIEW.format.label} data={FORMATS} />
      </div>
      {!program && (
        <details open={known.programs.length === 0}>
          <summary>Not on your list yet?</summary>
          <AddByName track={known.track} onAdded={(programId) => form.set({ programId })} />
        </details>
      )}
      <Textarea {...field("notes")} {...LINES} label={INTERVIEW.notes.label} />
      {stage && <Checkbox {...tick("stage")} label={`Set stage to ${STAGE_WORDS[stage]}`} />}
    </Form>
  );
}
