"use client";

import { Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { inWords, plainly, type RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { useChosen } from "@/components/form/use-chosen";
import { useSubmit } from "@/components/form/use-submit";
import { say } from "@/components/ui/undo";
import { type Engagement, placeOf } from "@/lib/season/clashes";
import { formatMoment } from "@/lib/season/format";
import type { Contact, Interview, Program } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { instantMs, wallTime } from "@/lib/season/time";
import { INTERVIEW_FORMATS, INTERVIEW_STATUSES } from "@/lib/season/values";
import { FORMAT_WORDS, INTERVIEW_STATUS_WORDS, personName, STAGE_WORDS, THANK_YOU_WORDS } from "@/lib/season/words";
import { addInterview, editInterview } from "./actions";
import { ClashNotes } from "./clash-notes";
import styles from "./interview-form.module.css";
import { PeopleFields } from "./people-fields";
import { stageAfter } from "./stage-after";
import type { UsualZone } from "./usual-zones";
import { type Moments, WhenFields } from "./when-fields";

type ProgramChoice = Pick<Program, "id" | "name" | "stage" | "city" | "state">;

const FORMATS = INTERVIEW_FORMATS.map((format) => ({ value: format, label: FORMAT_WORDS[format] }));
const STATUSES = INTERVIEW_STATUSES.map((status) => ({ value: status, label: INTERVIEW_STATUS_WORDS[status] }));

type Props = {
  interview?: Interview;
  about?: string;
  /** The id of the invitation that a new one is the date of. */
  invitation?: string;
  programs: ProgramChoice[];
  contacts: Contact[];
  /** Where programs' times are likely given, by program. */
  zones?: Record<string, UsualZone>;
  /** What else takes time in the season. */
  others: Engagement[];
  /** Hours to keep between two cities. */
  travelHours: number;
  /** The season's. */
  zone: string;
  now: number;
};

/** Words for an interview's fields, its moments in a zone. */
function wordsFor({ contacts, zone }: Props): RowWords<Interview> {
  const say = (at: string) => formatMoment(at, zone, "momentZoned");
  const named = (id: string) => contacts.find((contact) => contact.id === id);
  return {
    programId: "Program",
    startsAt: { label: "Starts", say },
    endsAt: { label: "Ends", say },
    timeZone: "The program’s time zone",
    format: { label: "Format", say: inWords(FORMAT_WORDS) },
    status: { label: "Status", say: inWords(INTERVIEW_STATUS_WORDS) },
    notes: "Notes",
    participants: {
      label: "Who is there",
      say: (people) =>
        plainly(
          people.map(({ contactId, thankYou }) => {
            const contact = named(contactId);
            return `${contact ? personName(contact) : "Someone new"} (${THANK_YOU_WORDS[thankYou]})`;
          }),
        ),
    },
    calendarUid: "Calendar event",
  };
}

/** Adds an interview or, with `interview`, changes it. `about` is the program that a new one starts with. */
export function InterviewForm(props: Props) {
  return (
    <Opened row={props.interview} noun="interview" words={wordsFor(props)}>
      {(interview) => <InterviewFields {...props} interview={interview} />}
    </Opened>
  );
}

function InterviewFields({
  interview,
  about,
  invitation,
  programs,
  contacts,
  zones = {},
  others,
  travelHours,
  zone,
  now,
}: Props) {
  const router = useRouter();
  const [programId, setProgramId, adoptProgram] = useChosen(interview?.programId ?? about ?? "");
  const [{ startsAt, endsAt }, setMoments] = useState<Moments>({
    startsAt: interview ? instantMs(interview.startsAt) : null,
    endsAt: interview ? instantMs(interview.endsAt) : null,
  });
  const [format, setFormat] = useState(interview?.format ?? "virtual");
  const [status, setStatus] = useState(interview?.status ?? "scheduled");
  const program = programs.find(({ id }) => id === programId);
  const sending = useSubmit<{ id: string }>(interview ? editInterview : addInterview, () => {
    say(interview ? "Saved the interview." : `Added the interview at ${program?.name ?? "the program"}.`);
    router.push("/interviews");
  });
  const errors = sending.fieldErrors;
  const theirs = interview?.timeZone ?? zone;
  const stage = !interview && program ? stageAfter(program.stage, endsAt, now) : null;

  const entered: Engagement | null =
    startsAt !== null && endsAt !== null && endsAt > startsAt && program && takesPlace({ status })
      ? {
          kind: "interview",
          id: interview?.id ?? "",
          name: program.name,
          programId,
          from: startsAt,
          to: endsAt,
          place: format === "in-person" ? placeOf(program) : null,
        }
      : null;

  return (
    <Form
      sending={sending}
      cancel="/interviews"
      keptAs={`interview ${interview?.id ?? `new ${about ?? ""}`}`}
      className={styles.form}
      submitLabel={interview ? "Save" : "Add interview"}
    >
      {interview && <input type="hidden" name="id" value={interview.id} />}
      {invitation && <input type="hidden" name="invitation" value={programId === about ? invitation : ""} />}
      <fieldset className={styles.group}>
        <legend>When</legend>
        {!interview && (
          <NativeSelect
            className={styles.wide}
            name="programId"
            label="Program"
            ref={adoptProgram}
            value={programId}
            onChange={(event) => setProgramId(event.currentTarget.value)}
            error={errors.programId}
            data={[
              { value: "", label: "Choose a program" },
              ...programs.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <WhenFields
          walls={
            interview
              ? {
                  startsAt: wallTime(instantMs(interview.startsAt), theirs),
                  endsAt: wallTime(instantMs(interview.endsAt), theirs),
                }
              : { startsAt: "", endsAt: "" }
          }
          timeZone={interview?.timeZone ?? null}
          usual={zones[programId] ?? null}
          zone={zone}
          errors={errors}
          onMoments={setMoments}
        />
        <NativeSelect
          name="format"
          label="Format"
          data={FORMATS}
          value={format}
          onChange={(event) =>
            setFormat(INTERVIEW_FORMATS.find((one) => one === event.currentTarget.value) ?? "virtual")
          }
          error={errors.format}
        />
        {interview ? (
          <NativeSelect
            name="status"
            label="Status"
            data={STATUSES}
            value={status}
            onChange={(event) =>
              setStatus(INTERVIEW_STATUSES.find((one) => one === event.currentTarget.value) ?? "scheduled")
            }
            error={errors.status}
          />
        ) : (
          <input type="hidden" name="status" value="scheduled" />
        )}
        <ClashNotes one={entered} what="this interview" others={others} travelHours={travelHours} zone={zone} />
        {stage && (
          <Checkbox
            key={stage}
            className={styles.wide}
            name="stage"
            value={stage}
            defaultChecked
            label={`Set stage to ${STAGE_WORDS[stage]}`}
          />
        )}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>
          People <span className={styles.hint}>You get a reminder to thank everyone marked “Thank”</span>
        </legend>
        <PeopleFields
          key={programId}
          contacts={contacts.filter((contact) => contact.programId === programId)}
          participants={interview?.participants ?? []}
        />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Notes</legend>
        <Textarea
          className={styles.wide}
          name="notes"
          aria-label="Notes"
          description="The link, what you talked about, what to mention in the thank-you."
          defaultValue={interview?.notes}
          error={errors.notes}
          autosize
          minRows={3}
          maxRows={14}
        />
      </fieldset>
    </Form>
  );
}
