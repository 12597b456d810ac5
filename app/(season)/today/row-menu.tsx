"use client";

import { Menu } from "@mantine/core";
import { IconBellOff, IconBook, IconCheck, IconClock, IconDots, IconHistory } from "@tabler/icons-react";
import Link from "next/link";
import { settle, undoing } from "@/components/form/settle";
import { ruleAddress } from "@/components/guide/address";
import { useLogSheet } from "@/components/log/log-context";
import type { Row } from "@/components/reminders/groups";
import { SNOOZE_WORDS, SNOOZES, type Snooze } from "@/components/reminders/snooze";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { answer, withdraw } from "./actions";

/** What else can be done about a row: it was sent earlier, it can wait, it is not needed; and why it is there. */
export function RowMenu({
  rule,
  row,
  words,
  onMarkSent,
  onLeave,
  onProblem,
}: {
  /** The rule that reminds, for its entry in the guide. */
  rule: string;
  row: Row;
  words: string;
  onMarkSent: () => void;
  onLeave: () => void;
  onProblem: (problem: string | null) => void;
}) {
  const { openLog } = useLogSheet();

  async function set(choice: { answer: "dismissed" } | { answer: "snoozed"; snooze: Snooze }, done: string) {
    onProblem(null);
    onLeave();
    const settled = await settle(answer, { key: row.key, ...choice });
    if (!settled.ok) return onProblem(settled.problem);
    say(`${row.title}: ${done}.`, undoing(withdraw, { key: row.key }, `Put back. ${row.title}.`));
  }

  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button look="ghost" size="sm" icon aria-label={`More about ${words}`}>
          <IconDots className="icon" aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {row.log && (
          <>
            <Menu.Item leftSection={<IconCheck className="icon" />} onClick={onMarkSent}>
              Mark sent now
            </Menu.Item>
            <Menu.Item leftSection={<IconHistory className="icon" />} onClick={() => openLog(row.log ?? {})}>
              Sent earlier
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        {SNOOZES.map((snooze) => (
          <Menu.Item
            key={snooze}
            leftSection={<IconClock className="icon" />}
            onClick={() => set({ answer: "snoozed", snooze }, "snoozed")}
          >
            {SNOOZE_WORDS[snooze]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconBellOff className="icon" />}
          onClick={() => set({ answer: "dismissed" }, "dismissed")}
        >
          Dismiss
        </Menu.Item>
        <Menu.Item component={Link} href={ruleAddress(rule)} leftSection={<IconBook className="icon" />}>
          Why this?
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
