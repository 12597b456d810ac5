"use client";

import { IconNote } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { lazily } from "@/components/ui/lazily";
import { useAsked } from "@/components/ui/use-asked";
import { useKeys } from "@/components/ui/use-keys";
import { useLazyDialog } from "@/components/ui/use-lazy-dialog";

const NoteDialog = lazily(() => import("./note-dialog").then((dialog) => dialog.NoteDialog));

/** Opens the note dialog, by its button or the key N. */
export function AddNote({ programId, zone }: { programId: string; zone: string }) {
  const { opened, used, open, close } = useLazyDialog();
  useKeys({ n: open });
  useAsked("note", open);
  return (
    <>
      <Button look="ghost" size="sm" className="push" onClick={open}>
        <IconNote className="icon" aria-hidden />
        Add note <span className="kbd">N</span>
      </Button>
      {used && <NoteDialog programId={programId} zone={zone} opened={opened} onClose={close} />}
    </>
  );
}
