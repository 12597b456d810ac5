"use client";

import { TextInput } from "@mantine/core";
import { useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { setReminderAddress } from "./actions";
import { SendNow } from "./send-now";
import { WayPanel } from "./way-panel";

type Props = { target: string; on: boolean; failing: string | null; zone: string };

/** A web address that is sent each reminder, for ntfy and the like. */
export function AddressPanel({ target, on, failing, zone }: Props) {
  const [typed, setTyped] = useState(target);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  async function save(next: string) {
    setPending(true);
    setProblem(null);
    const saved = await settle(setReminderAddress, { target: next });
    setPending(false);
    if (!saved.ok) return setProblem(saved.problem);
    setTyped(next);
    say(next === "" ? "The web address was removed." : "Reminders are sent to this address.");
  }
  return (
    <WayPanel
      id="way-address"
      title="Web address"
      state={target === "" ? "unset" : !on ? "off" : failing ? "failing" : "on"}
    >
      <p className="muted">
        For an app that takes messages at a web address, such as ntfy. Each reminder goes there as plain text, and
        whoever runs the app can read it.
      </p>
      {failing && <p className="late">{failing} It’s tried again at the next reminder.</p>}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save(typed.trim());
        }}
      >
        <TextInput
          label="Address"
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://ntfy.sh/your-topic"
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className="row wrap">
          <Button type="submit" size="sm" disabled={pending || typed.trim() === target}>
            Save address
          </Button>
          {target !== "" && (
            <Button look="ghost" size="sm" disabled={pending} onClick={() => save("")}>
              Remove
            </Button>
          )}
        </div>
      </form>
      {target !== "" && <SendNow way="address" zone={zone} />}
    </WayPanel>
  );
}
