"use client";

import { IconBellOff, IconCheck, IconClock, IconDots } from "@tabler/icons-react";
import { settle, undoing } from "@/components/form/settle";
import { ruleAddress } from "@/components/guide/address";
import { useLogSheet } from "@/components/log/log-context";
import { answer, withdraw } from "@/components/reminders/actions";
import type { Row } from "@/components/reminders/reminder-row";
import { SNOOZE_WORDS, SNOOZES, type Snooze } from "@/components/reminders/snooze-words";
import { ScreenIcon } from "@/components/shell/screen-icon";
import { LazyMenu } from "@/components/ui/lazy-menu";
import type { MenuChoice } from "@/components/ui/menu-choice";
import { say } from "@/components/ui/undo";
import type { RuleId } from "@/lib/rules";

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
  rule: RuleId;
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
    say(`${row.title}: ${done}.`, undoing(withdraw, { key: row.key }, `Restored. ${row.title}.`));
  }

  const sent: MenuChoice[] = row.log
    ? [
        { key: "now", label: "Mark sent now", icon: <IconCheck className="icon" />, onChoose: onMarkSent },
        {
          key: "earlier",
          label: "Sent earlier",
          icon: <ScreenIcon href="/record" />,
          onChoose: () => openLog(row.log ?? {}),
        },
        "divider",
      ]
    : [];
  return (
    <LazyMenu
      className="btn btn-ghost btn-sm btn-icon"
      aria-label={`More about ${words}`}
      position="bottom-end"
      width="auto"
      choices={[
        ...sent,
        ...SNOOZES.map((snooze) => ({
          key: snooze,
          label: SNOOZE_WORDS[snooze],
          icon: <IconClock className="icon" />,
          onChoose: () => set({ answer: "snoozed", snooze }, "snoozed"),
        })),
        "divider",
        {
          key: "dismiss",
          label: "Dismiss",
          icon: <IconBellOff className="icon" />,
          onChoose: () => set({ answer: "dismissed" }, "dismissed"),
        },
        { key: "why", label: "Why this?", icon: <ScreenIcon href="/guide" />, href: ruleAddress(rule) },
      ]}
    >
      <IconDots className="icon" aria-hidden />
    </LazyMenu>
  );
}
