"use client";

import { IconDots, IconNote } from "@tabler/icons-react";
import { removeRow } from "@/components/form/remove-row";
import { Event } from "@/components/timeline/event";
import { Fold } from "@/components/timeline/fold";
import { Button } from "@/components/ui/button";
import { lazily } from "@/components/ui/lazily";
import { Menu } from "@/components/ui/menu";
import { useLazyDialog } from "@/components/ui/use-lazy-dialog";
import { momentWords } from "@/lib/season/moment-words";
import type { Note } from "@/lib/season/schema";
import { removeNote } from "./actions";

const NoteDialog = lazily(() => import("./note-dialog").then((dialog) => dialog.NoteDialog));

/** A dated note in a program's timeline, to be edited or deleted. */
export function NoteEvent({ note, zone }: { note: Note; zone: string }) {
  const { opened, used, open, close } = useLazyDialog();
  const when = momentWords(note.at, zone, "weekday");

  const remove = () =>
    removeRow(removeNote, note.id, {
      deleted: `Deleted the note from ${when}.`,
      back: `Restored the note from ${when}.`,
    });

  return (
    <>
      <Event
        id={`note-${note.id}`}
        icon={<IconNote />}
        title="Note"
        time={when}
        menu={
          <Menu
            width={140}
            button={
              <Button look="ghost" size="sm" icon aria-label={`Note from ${when}: edit or delete`}>
                <IconDots className="icon" aria-hidden />
              </Button>
            }
            choices={[
              { key: "edit", label: "Edit", onChoose: open },
              { key: "delete", label: "Delete", onChoose: remove },
            ]}
          />
        }
      >
        <Fold text={note.body} about={`the note from ${when}`} />
      </Event>
      {used && <NoteDialog note={note} programId={note.programId} zone={zone} opened={opened} onClose={close} />}
    </>
  );
}
