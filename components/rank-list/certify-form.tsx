"use client";

import { TextInput } from "@mantine/core";
import { Form } from "@/components/form/form";
import { undoing } from "@/components/form/settle";
import { useActionForm } from "@/components/form/use-action-form";
import { MOMENT_INPUT } from "@/components/ui/date-input";
import { Library } from "@/components/ui/library";
import { say } from "@/components/ui/undo";
import { zoneCity } from "@/lib/season/format";
import { wallTime } from "@/lib/season/time";
import { certify, reopenList } from "./actions";

/** Asks when the list was certified; `now` unless it was marked before. */
export function CertifyForm({
  at,
  zone,
  now,
  onClose,
}: {
  at: string | null;
  zone: string;
  now: number;
  onClose: () => void;
}) {
  const form = useActionForm({
    action: certify,
    values: { at: wallTime(at ? Date.parse(at) : now, zone) },
    input: (values) => ({ ...values, zone }),
    onDone({ before }) {
      onClose();
      say(
        "Marked as certified. The list is locked, and a copy of it is kept.",
        before === null
          ? undoing(reopenList, { forget: true }, "Undone.")
          : undoing(certify, { instant: before, at: "", zone }, "Undone."),
      );
    },
  });
  return (
    <Library>
      <Form form={form} submitLabel="Mark as certified" look="default" cancel={onClose}>
        <TextInput
          {...form.field("at")}
          {...MOMENT_INPUT}
          label={`Certified at, ${zoneCity(zone)} time${at === null ? " (default: now)" : ""}`}
          autoFocus
        />
      </Form>
    </Library>
  );
}
