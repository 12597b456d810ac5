"use client";

import { Checkbox, NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { useSubmit } from "@/components/form/use-submit";
import { MOMENT_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { formatMoment } from "@/lib/season/format";
import { replyByOf } from "@/lib/season/reply-by";
import type { Invitation, Program } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, wallTime } from "@/lib/season/time";
import { INVITATION_ANSWERS } from "@/lib/season/values";
import { INVITATION_WORDS } from "@/lib/season/words";
import { addInvitation, editInvitation } from "./actions";

type ProgramChoice = Pick<Program, "id" | "name" | "stage">;
type Props = {
  invitation?: Invitation;
  programs: ProgramChoice[];
  zone: string;
  /** When the form is opened, epoch milliseconds: most invitations are noted as they come. */
  now: number;
  onClose: () => void;
};

const ANSWERS = [
  { value: "", label: "Not answered yet" },
  ...INVITATION_ANSWERS.map((answer) => ({ value: answer, label: INVITATION_WORDS[answer] })),
];
const BEFORE: readonly Program["stage"][] = ["considering", "applied"];
/** A hint stands under its field, so that fields side by side are level. */
const UNDER: ("label" | "input" | "description" | "error")[] = ["label", "input", "description", "error"];

const wordsFor = (zone: string): RowWords<Invitation> => ({
  programId: "Program",
  at: { label: "Received", say: (at) => formatMoment(at, zone, "momentZoned") },
  replyBy: {
    label: "Answer by",
    say: (at) => (at === null ? "Nothing" : formatMoment(at, zone, "momentZoned")),
  },
  answer: {
    label: "Outcome",
    say: (answer) => (answer === null ? "Not answered yet" : INVITATION_WORDS[answer]),
  },
  notes: "Notes",
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

function InvitationForm({ invitation, programs, zone, now, onClose }: Props) {
  const [programId, setProgramId] = useState(invitation?.programId ?? "");
  const [at, setAt] = useState(wallTime(invitation ? instantMs(invitation.at) : now, zone));
  const [answer, setAnswer] = useState<string>(invitation?.answer ?? "");
  const sending = useSubmit<unknown>(invitation ? editInvitation : addInvitation, () => {
    say(invitation ? "Saved the invitation." : "Added the invitation.");
    onClose();
  });
  const errors = sending.fieldErrors;
  const program = programs.find(({ id }) => id === programId);
  const came = instantOfWallTime(at, zone);
  const usual = came && formatMoment(replyByOf({ at: came, replyBy: null }), zone, "momentZoned");
  const waitlisted = answer === "waitlisted";
  return (
    <Form
      sending={sending}
      cancel={onClose}
      keptAs={`invitation ${invitation?.id ?? "new"}`}
      submitLabel={invitation ? "Save" : "Add invitation"}
    >
      {invitation && <input type="hidden" name="id" value={invitation.id} />}
      <input type="hidden" name="zone" value={zone} />
      {!invitation && (
        <NativeSelect
          name="programId"
          label="Program"
          value={programId}
          onChange={(event) => setProgramId(event.currentTarget.value)}
          error={errors.programId}
          data={[
            { value: "", label: "Choose a program" },
            ...programs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          data-autofocus
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput
          name="at"
          {...MOMENT_INPUT}
          label="Received"
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
          error={errors.at}
        />
        <TextInput
          name="replyBy"
          {...MOMENT_INPUT}
          label="Answer by"
          inputWrapperOrder={UNDER}
          description={`Your time. If empty, 48 hours${usual ? `: ${usual}` : ""}.`}
          defaultValue={invitation?.replyBy ? wallTime(instantMs(invitation.replyBy), zone) : ""}
          error={errors.replyBy}
        />
      </SimpleGrid>
      <NativeSelect
        name="answer"
        label="Outcome"
        data={ANSWERS}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
        error={errors.answer}
      />
      {!invitation && program && BEFORE.includes(program.stage) && (
        <Checkbox name="stage" defaultChecked label={`Set stage to ${waitlisted ? "Waitlist" : "Invited"}`} />
      )}
      <Textarea
        name="notes"
        label="Notes"
        inputWrapperOrder={UNDER}
        description="Their scheduling link, the dates they offered."
        defaultValue={invitation?.notes}
        error={errors.notes}
        autosize
        minRows={2}
        maxRows={8}
      />
    </Form>
  );
}
