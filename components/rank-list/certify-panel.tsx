"use client";

import { TextInput } from "@mantine/core";
import { useState } from "react";
import { certify } from "@/app/(season)/rank-list/actions";
import { Form } from "@/components/form/form";
import { settle, undoing } from "@/components/form/settle";
import { useSubmit } from "@/components/form/use-submit";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { zoneCity } from "@/lib/season/format";
import { wallTime } from "@/lib/season/time";

/** Notes when the list was certified in the Match's own system; it can be taken back. `words` say when, null while it is not. */
export function CertifyPanel({
  at,
  words,
  zone,
  now,
}: {
  at: string | null;
  words: string | null;
  zone: string;
  now: number;
}) {
  const [open, setOpen] = useState(false);
  const sending = useSubmit(certify, ({ before }) => {
    setOpen(false);
    say("Marked as certified.", undoing(certify, { instant: before, at: "", zone }, "The mark is as it was."));
  });

  async function clear() {
    const cleared = await settle(certify, { instant: null, at: "", zone });
    if (!cleared.ok) return say(cleared.problem);
    say(
      "No longer marked as certified.",
      undoing(certify, { instant: at, at: "", zone }, "Marked as certified again."),
    );
  }

  if (open)
    return (
      <Form
        sending={sending}
        submitLabel="Mark"
        look="default"
        actions={
          <Button look="ghost" onClick={() => setOpen(false)}>
            Cancel
          </Button>
        }
      >
        <input type="hidden" name="zone" value={zone} />
        <TextInput
          name="at"
          type="datetime-local"
          label={`Certified at, ${zoneCity(zone)} time`}
          defaultValue={wallTime(at ? Date.parse(at) : now, zone)}
          error={sending.fieldErrors.at}
          autoFocus
        />
      </Form>
    );
  if (words === null) return <Button onClick={() => setOpen(true)}>Mark as certified</Button>;
  return (
    <>
      <p>
        <span className="done strong">Marked as certified</span> {words}
      </p>
      <p className="row wrap" style={{ marginTop: 8 }}>
        <Button size="sm" onClick={() => setOpen(true)}>
          Change
        </Button>
        <Button size="sm" look="ghost" onClick={clear}>
          Take the mark away
        </Button>
      </p>
    </>
  );
}
