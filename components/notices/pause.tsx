"use client";

import { TextInput } from "@mantine/core";
import { useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { DAY_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { formatDay } from "@/lib/season/format";
import { pauseReminders } from "./actions";

/** Pauses all reminders through a day, or goes on with them. `today` is of the zone where the person is. */
export function Pause({ pausedUntil, today }: { pausedUntil: string | null; today: string }) {
  const [opened, setOpened] = useState(false);
  const [day, setDay] = useState(today);
  const [problem, setProblem] = useState<string | null>(null);
  const paused = pausedUntil !== null && pausedUntil >= today;
  async function pause(next: string) {
    setProblem(null);
    const saved = await settle(pauseReminders, { pausedUntil: next });
    if (!saved.ok) return setProblem(saved.problem);
    setOpened(false);
    say(next === "" ? "Reminders are on again." : `Nothing is sent through ${formatDay(next, "weekday")}.`);
  }
  if (paused) return <Button onClick={() => pause("")}>End the pause</Button>;
  return (
    <>
      <Button onClick={() => setOpened(true)}>Pause until …</Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title="Pause reminders" width={400}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            pause(day);
          }}
        >
          <TextInput
            {...DAY_INPUT}
            label="Through"
            description="Nothing is sent through this day, and nothing missed is sent later."
            value={day}
            error={problem}
            onChange={(event) => setDay(event.currentTarget.value)}
            data-autofocus
          />
          <div>
            <Button type="submit" look="primary">
              Pause
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
