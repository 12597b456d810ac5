"use client";

import { Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { removeRow } from "@/components/form/remove-row";
import { useLogSheet } from "@/components/log/log-context";
import { editing } from "@/components/log/log-start";
import { Button } from "@/components/ui/button";
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
    <Menu position="bottom-end">
      <Menu.Target>
        <Button look="ghost" size="sm" icon aria-label={`${KIND_WORDS[message.kind]}: edit or delete`}>
          <IconDots className="icon" aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => openLog(editing(message))}>Edit</Menu.Item>
        <Menu.Item onClick={remove}>Delete</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
