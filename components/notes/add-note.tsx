"use client";

import { IconNote } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAsked } from "@/components/ui/use-asked";
import { useKeys } from "@/components/ui/use-keys";
import { NoteDialog } from "./note-dialog";

/** Opens the note dialog, by its button or the key N. */
export function AddNote({ programId, zone }: { programId: string; zone: string }) {
  const [opened, setOpened] = useState(false);
  const open = useCallback(() => setOpened(true), []);
  useKeys({ n: open });
  useAsked("note", open);
  return (
    <>
      <Button look="ghost" size="sm" className="push" onClick={open}>
        <IconNote className="icon" aria-hidden />
        Add note <span className="kbd">N</span>
      </Button>
      <NoteDialog programId={programId} zone={zone} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
