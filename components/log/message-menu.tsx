"use client";

import { Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { deleteMessage, restoreDeletion } from "@/app/(season)/messages/actions";
import { settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { Message } from "@/lib/season/schema";
import { KIND_WORDS } from "@/lib/season/words";
import { useLogSheet } from "./log-context";
import { editing } from "./use-typed";

/** What can be done with a logged message: edit it in the log sheet, delete it with Undo. */
export function MessageMenu({ message }: { message: Message }) {
  const { openLog } = useLogSheet();
  const { id } = message;

  async function remove() {
    const settled = await settle(deleteMessage, { id });
    if (settled.ok)
      say(
        `${KIND_WORDS[message.kind]} deleted.`,
        undoing(restoreDeletion, { id: settled.result.deletion }, "Put back."),
      );
    else say(settled.problem);
  }

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
