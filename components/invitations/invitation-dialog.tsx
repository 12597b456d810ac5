"use client";

import { Checkbox, NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import type { RowWords } from "@/components/form/differences";
import { wordsOf } from "@/components/form/field-words";
import { Form } from "@/components/form/form";
import { choiceOf, choices, HINT_UNDER, LINES } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { useActionForm } from "@/components/form/use-action-form";
import { MOMENT_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import type { FormValues } from "@/lib/season/fields/form";
import { INVITATION } from "@/lib/season/fields/invitation";
import { formatMoment } from "@/lib/season/format";
import { replyByOf } from "@/lib/season/reply-by";
import type { Invitation, Program } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, wallTime } from "@/lib/season/time";
import { INVITATION_WORDS, STAGE_WORDS } from "@/lib/season/words";
import { addInvitation, editInvitation } from "./actions";
import { stageBeforeInvitation } from "./stage-before";

type ProgramChoice = Pick<Program, "id" | "name" | "stage">;
type Props = {
  invitation?: Invitation;
  programs: ProgramChoice[];
  zone: string;
  /** When the form is opened, epoch milliseconds: most invitations are noted as they come. */
  now: number;
  onClose: () => void;
};

const ANSWERS = [{ value: "", label: "Not answered yet" }, ...choices(INVITATION_WORDS)];

const wordsFor = (zone: string): RowWords<Invitation> => ({
  ...wordsOf(INVITATION, zone),
  answer: {
    label: INVITATION.answer.label,
    say: (answer) => (answer === null ? "Not answered yet" : INVITATION_WORDS[answer]),
  },
});

/** Adds an invitation or, with `invitation`, changes it. */
export function InvitationDialog({ opened, ...form }: Props & { opened: boolean }) {
  return (
    <Dialog
      opened={opened}
      onClose={form.onClose}
      title={form.invitation ? "Edit invitation" : "Add invitation"}
      width={520}
    >
      <Opened row={form.invitation} noun="invitation" words={wordsFor(form.zone)}>
        {(invitation) => <InvitationForm {...form} invitation={invitation} />}
      </Opened>
    </Dialog>
  );
}

type Values = FormValues<typeof INVITATION> & { stage: boolean };

function valuesOf(invitation: Invitation | undefined, zone: string, now: number): Values {
  const wall = (at: string) => wallTime(instantMs(at), zone);
  return {
    programId: invitation?.programId ?? "",
    at: invitation ? wall(invitation.at) : wallTime(now, zone),
    replyBy: invitation?.replyBy ? wall(invitation.replyBy) : "",
    answer: invitation?.answer ?? "",
    stage: true,
    notes: invitation?.notes ?? "",
  };
}

function InvitationForm({ invitation, programs, zone, now, onClose }: Props) {
  /** A program that stands before the invitation moves on with it, unless told otherwise. */
  const moves = (id: string) =>
    !invitation && programs.some((program) => program.id === id && stageBeforeInvitation(program.stage));
  const form = useActionForm<Values, unknown>({
    action: invitation ? editInvitation : addInvitation,
    values: valuesOf(invitation, zone, now),
    input: (values) => ({ ...values, zone, stage: values.stage && moves(values.programId) }),
    unsaved: `invitation ${invitation?.id ?? "new"}`,
    onDone() {
      say(invitation ? "Saved the invitation." : "Added the invitation.");
      onClose();
    },
  });
  const { field, tick, values } = form;
  const came = instantOfWallTime(values.at, zone);
  const usual = came && formatMoment(replyByOf({ at: came, replyBy: null }), zone, "momentZoned");
  return (
    <Form form={form} cancel={onClose} submitLabel={invitation ? "Save" : "Add invitation"}>
      {!invitation && (
        <NativeSelect
          {...field("programId")}
          label={INVITATION.programId.label}
          data={choiceOf(programs, "Choose a program")}
          data-autofocus
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput {...field("at")} {...MOMENT_INPUT} label={INVITATION.at.label} />
        <TextInput
          {...field("replyBy")}
          {...MOMENT_INPUT}
          {...HINT_UNDER}
          label={INVITATION.replyBy.label}
          description={`Your time. If empty, 48 hours${usual ? `: ${usual}` : ""}.`}
        />
      </SimpleGrid>
      <NativeSelect {...field("answer")} label={INVITATION.answer.label} data={ANSWERS} />
      {moves(values.programId) && (
        <Checkbox
          {...tick("stage")}
          label={`Set stage to ${STAGE_WORDS[values.answer === "waitlisted" ? "waitlisted" : "invited"]}`}
        />
      )}
      <Textarea
        {...field("notes")}
        {...LINES}
        {...HINT_UNDER}
        label={INVITATION.notes.label}
        description="Their scheduling link, the dates they offered."
      />
    </Form>
  );
}
