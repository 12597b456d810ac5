"use client";

import { removeRow } from "@/components/form/remove-row";
import { useLogSheet } from "@/components/log/log-context";
import { editing } from "@/components/log/log-start";
import { Menu } from "@/components/ui/menu";
import { MoreButton } from "@/components/ui/more-button";
import type { Message } from "@/lib/season/schema";
import { KIND_WORDS } from "@/lib/season/words";
import { deleteMessage } from "./actions";

/** What can be done with a logged message: edit it in the log sheet, delete it with Undo. */
export function MessageMenu({ message }: { message: Message }) {
  const { openLog } = useLogSheet();
  const { id } = message;

  const remove = () =>
    removeRow(deleteMessage, id, { deleted: `${KIND_WORDS[message.kind]} deleted.`, back: "Restored." });

  return (
    <Menu
      button={<MoreButton size="sm" label={`${KIND_WORDS[message.kind]}: edit or delete`} />}
      choices={[
        { key: "edit", label: "Edit", onChoose: () => openLog(editing(message)) },
        { key: "delete", label: "Delete", onChoose: remove },
      ]}
    />
  );
}
