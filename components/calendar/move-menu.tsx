"use client";

import { Menu } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconCalendarEvent, IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { useCalendar } from "./calendar-context";
import { MoveDialog } from "./move-dialog";
import { type Move, movedBy } from "./moves";

const MOVES: { label: string; icon: typeof IconArrowUp; by: Move; timed?: true }[] = [
  { label: "A day earlier", icon: IconArrowUp, by: { days: -1 } },
  { label: "A day later", icon: IconArrowDown, by: { days: 1 } },
  { label: "Half an hour earlier", icon: IconArrowUp, by: { days: 0, minutes: -30 }, timed: true },
  { label: "Half an hour later", icon: IconArrowDown, by: { days: 0, minutes: 30 }, timed: true },
];

/** What may be moved, moved without a mouse: by a day, by half an hour, or to any day and time. */
export function MoveMenu({ entry }: { entry: CalendarEntry }) {
  const { move, zone } = useCalendar();
  const [choosing, setChoosing] = useState(false);
  if (!entry.movable) return null;
  return (
    <>
      <Menu position="bottom-end" width={220} withinPortal>
        <Menu.Target>
          <Button look="ghost" size="sm" icon aria-label={`Move ${entry.title}`}>
            <IconDots className="icon" aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {MOVES.filter(({ timed }) => !timed || entry.start !== null).map(({ label, icon: Icon, by }) => (
            <Menu.Item
              key={label}
              leftSection={<Icon className="icon" aria-hidden />}
              onClick={() => move(entry, movedBy(entry, by, zone))}
            >
              {label}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconCalendarEvent className="icon" aria-hidden />} onClick={() => setChoosing(true)}>
            Another {entry.start === null ? "day…" : "day or time…"}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <MoveDialog entry={entry} opened={choosing} onClose={() => setChoosing(false)} />
    </>
  );
}
