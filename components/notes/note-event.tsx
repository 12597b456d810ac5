"use client";

import { IconNote } from "@tabler/icons-react";
import { removeRow } from "@/components/form/remove-row";
import { Event } from "@/components/timeline/event";
import { Fold } from "@/components/timeline/fold";
import { lazily } from "@/components/ui/lazily";
import { Menu } from "@/components/ui/menu";
import { MoreButton } from "@/components/ui/more-button";
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
            button={<MoreButton size="sm" label={`Note from ${when}: edit or delete`} />}
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
