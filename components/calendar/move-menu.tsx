"use client";

import { IconArrowDown, IconArrowUp, IconCalendarEvent } from "@tabler/icons-react";
import { lazily } from "@/components/ui/lazily";
import { Menu } from "@/components/ui/menu";
import { MoreButton } from "@/components/ui/more-button";
import { useLazyDialog } from "@/components/ui/use-lazy-dialog";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { useCalendar } from "./calendar-context";
import { type Move, movedBy } from "./moves";

const MoveDialog = lazily(() => import("./move-dialog").then((dialog) => dialog.MoveDialog));

const MOVES: { label: string; icon: typeof IconArrowUp; by: Move; timed?: true }[] = [
  { label: "A day earlier", icon: IconArrowUp, by: { days: -1 } },
  { label: "A day later", icon: IconArrowDown, by: { days: 1 } },
  { label: "Half an hour earlier", icon: IconArrowUp, by: { days: 0, minutes: -30 }, timed: true },
  { label: "Half an hour later", icon: IconArrowDown, by: { days: 0, minutes: 30 }, timed: true },
];

/** What may be moved, moved without a mouse: by a day, by half an hour, or to any day and time. */
export function MoveMenu({ entry }: { entry: CalendarEntry }) {
  const { move, zone } = useCalendar();
  const { opened, used, open, close } = useLazyDialog();
  if (!entry.movable) return null;
  return (
    <>
      <Menu
        width={220}
        button={<MoreButton size="sm" label={`Move ${entry.title}`} />}
        choices={[
          ...MOVES.filter(({ timed }) => !timed || entry.start !== null).map(({ label, icon: Icon, by }) => ({
            key: label,
            label,
            icon: <Icon className="icon" aria-hidden />,
            onChoose: () => move(entry, movedBy(entry, by, zone)),
          })),
          {
            key: "another",
            label: `Another ${entry.start === null ? "day…" : "day or time…"}`,
            icon: <IconCalendarEvent className="icon" aria-hidden />,
            onChoose: open,
          },
        ]}
      />
      {used && <MoveDialog entry={entry} opened={opened} onClose={close} />}
    </>
  );
}
