"use client";

import { NativeSelect } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { Form } from "@/components/form/form";
import { useSubmit } from "@/components/form/use-submit";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type Program, SENT_KINDS } from "@/lib/season/schema";
import { KIND_WORDS } from "@/lib/season/words";
import { startDraft } from "./actions";

type Named = Pick<Program, "id" | "name">;

/** Starts a draft: to which program, of which kind. */
export function NewDraft({ programs }: { programs: Named[] }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button look="ghost" onClick={() => setOpened(true)}>
        <IconPencil className="icon" aria-hidden />
        New draft
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title="New draft" width={480}>
        <NewDraftForm programs={programs} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function NewDraftForm({ programs, onClose }: { programs: Named[]; onClose: () => void }) {
  const router = useRouter();
  const opened = useCallback(({ id }: { id: string }) => router.push(`/drafts/${id}`), [router]);
  const sending = useSubmit(startDraft, opened);
  return (
    <Form
      sending={sending}
      submitLabel="Start writing"
      pendingLabel="Opening…"
      actions={
        <Button look="ghost" onClick={onClose}>
          Cancel
        </Button>
      }
    >
      <NativeSelect
        name="programId"
        label="Program"
        error={sending.fieldErrors.programId}
        data={[
          { value: "", label: "Choose a program" },
          ...programs.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        data-autofocus
      />
      <NativeSelect
        name="kind"
        label="Kind"
        error={sending.fieldErrors.kind}
        defaultValue="thank-you"
        data={SENT_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
      />
    </Form>
  );
}
