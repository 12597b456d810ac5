"use client";

import { Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { Form } from "@/components/form/form";
import styles from "@/components/form/form.module.css";
import { choiceOf, choices, MORE_LINES, withDefault } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { useActionForm } from "@/components/form/use-action-form";
import { say } from "@/components/ui/undo";
import type { Engagement } from "@/lib/season/clashes";
import { INTERVIEW } from "@/lib/season/fields/interview";
import type { Contact } from "@/lib/season/schema";
import { FORMAT_WORDS, INTERVIEW_STATUS_WORDS, STAGE_WORDS } from "@/lib/season/words";
import { addInterview, editInterview } from "./actions";
import { ClashNotes } from "./clash-notes";
import { type InterviewValues, newPeopleSchema, USUAL_FORMAT, valuesOf, wordsFor } from "./interview-values";
import { type PackedAround, useAround } from "./packed-around";
import { PeopleFields } from "./people-fields";
import { type Around, inputOf, typedEngagement, typedInterview, unsureZone } from "./typed-interview";
import type { Walls } from "./walls";
import { WhenFields } from "./when-fields";

const FORMATS = choices(FORMAT_WORDS);
const STATUSES = choices(INTERVIEW_STATUS_WORDS);
const SHAPES = { added: newPeopleSchema };

type Props = Around & {
  about?: string;
  /** When a new one is, by the clock of the season's zone. */
  walls?: Walls;
  /** The id of the invitation that a new one is the date of. */
  invitation?: string;
  contacts: readonly Contact[];
  /** What else takes time in the season. */
  others: readonly Engagement[];
  /** Hours to keep between two cities. */
  travelHours: number;
};

/**
 * Adds an interview or, with `interview`, changes it. `about` is the program that a new one starts with; `people` who may be there, as
 * `packedPeople` gives them.
 */
export function InterviewForm({ people, others, ...around }: Omit<Props, "contacts" | "others"> & PackedAround) {
  const props: Props = { ...around, ...useAround({ people, others }) };
  return (
    <Opened row={props.interview} noun="interview" words={wordsFor(props)}>
      {(interview) => <InterviewFields {...props} interview={interview} />}
    </Opened>
  );
}

function InterviewFields({ about, walls, invitation, contacts, others, travelHours, ...around }: Props) {
  const { interview, programs, zone } = around;
  const router = useRouter();
  const form = useActionForm<InterviewValues, unknown>({
    action: interview ? editInterview : addInterview,
    values: valuesOf(interview, about, zone, walls),
    input: (values) => ({
      ...inputOf(values, around, contacts),
      invitation: values.programId === about ? invitation : undefined,
    }),
    unsaved: `interview ${interview?.id ?? `new ${about ?? ""}${walls?.startsAt ?? ""}`}`,
    shapes: SHAPES,
    onDone(_, sent) {
      const { program } = typedInterview(sent, around);
      say(interview ? "Saved the interview." : `Added the interview at ${program?.name ?? "the program"}.`);
      router.push("/interviews");
    },
  });
  const { field, tick, set, values } = form;
  const { usual, when, stage } = typedInterview(values, around);

  return (
    <Form form={form} cancel="/interviews" long submitLabel={interview ? "Save" : "Add interview"}>
      <fieldset className={styles.group}>
        <legend>When</legend>
        {!interview && (
          <NativeSelect
            {...field("programId")}
            className={styles.wide}
            label={INTERVIEW.programId.label}
            onChange={(event) => set({ programId: event.currentTarget.value, added: [], newName: "" })}
            data={choiceOf(programs, "Choose a program")}
          />
        )}
        <WhenFields
          form={form}
          when={when}
          unsure={unsureZone(values, usual)}
          hourUntold={walls?.hourUntold ? walls.startsAt : null}
          zone={zone}
        />
        <NativeSelect
          {...field("format")}
          label={INTERVIEW.format.label}
          data={withDefault(FORMATS, interview ? null : USUAL_FORMAT)}
        />
        {interview && <NativeSelect {...field("status")} label={INTERVIEW.status.label} data={STATUSES} />}
        <ClashNotes
          one={typedEngagement(values, around)}
          what="this interview"
          others={others}
          travelHours={travelHours}
          zone={zone}
        />
        {stage && <Checkbox {...tick("stage")} className={styles.wide} label={`Set stage to ${STAGE_WORDS[stage]}`} />}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>
          People <span className={styles.hint}>You get a reminder to thank everyone marked “Thank”</span>
        </legend>
        <PeopleFields form={form} contacts={contacts.filter(({ programId }) => programId === values.programId)} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Notes</legend>
        <Textarea
          {...field("notes")}
          {...MORE_LINES}
          className={styles.wide}
          aria-label={INTERVIEW.notes.label}
          description="The link, what you talked about, what to mention in the thank-you."
        />
      </fieldset>
    </Form>
  );
}
