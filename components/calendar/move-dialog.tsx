"use client";

import { TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { DAY_INPUT, MOMENT_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { zoneCity } from "@/lib/season/format";
import { instantMs, instantOfWallTime, wallTime } from "@/lib/season/time";
import { useCalendar } from "./calendar-context";
import { daysTo, movedBy, startingAt } from "./moves";

/** Asks for the day, of an interview also for the time, that an entry moves to. */
export function MoveDialog({ entry, opened, onClose }: { entry: CalendarEntry; opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title={`Move ${entry.title}`} width={420}>
      <MoveForm entry={entry} onClose={onClose} />
    </Dialog>
  );
}

function MoveForm({ entry, onClose }: { entry: CalendarEntry; onClose: () => void }) {
  const { move, zone } = useCalendar();
  const timed = entry.start !== null;
  const [value, setValue] = useState(entry.start === null ? entry.from : wallTime(entry.start, zone));
  const [problem, setProblem] = useState<string | null>(null);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const moved = target();
    if (!moved) return setProblem(timed ? "Enter a date with a four-digit year, and a time." : "Enter a date.");
    onClose();
    move(entry, moved.start === entry.start && moved.from === entry.from ? null : moved);
  }

  function target(): CalendarEntry | null {
    if (!timed) return value ? (movedBy(entry, { days: daysTo(entry, value) }, zone) ?? entry) : null;
    const start = instantOfWallTime(value, zone);
    return start === null ? null : startingAt(entry, instantMs(start), zone);
  }

  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <TextInput
        {...(timed ? MOMENT_INPUT : DAY_INPUT)}
        label={timed ? `Starts, ${zoneCity(zone)} time` : "Day"}
        description={timed ? "Its length stays the same." : undefined}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        error={problem}
        data-autofocus
      />
      <div className="row wrap">
        <Button type="submit" look="primary">
          Move
        </Button>
        <Button look="ghost" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
