"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { Form } from "@/components/form/form";
import { LINE } from "@/components/form/inputs";
import { useActionForm } from "@/components/form/use-action-form";
import { say } from "@/components/ui/undo";
import { ZoneSelect } from "@/components/ui/zone-select";
import { SETTINGS } from "@/lib/season/fields/settings";
import { TRACKS } from "@/lib/season/values";
import { TRACK_WORDS } from "@/lib/season/words";
import { startSeason } from "./actions";

const TRACK_CHOICES = TRACKS.map((track) => ({ value: track, label: TRACK_WORDS[track] }));

/** Starts another season; its days are read in `zone` unless another is chosen. */
export function NewSeason({ zone, onClose }: { zone: string; onClose: () => void }) {
  const form = useActionForm({
    action: startSeason,
    values: { label: "", track: TRACKS[0], timeZone: zone, dates: false },
    onDone() {
      onClose();
      say("Started a new season. It is open now.");
    },
  });
  const { field, tick } = form;
  return (
    <Form form={form} submitLabel="Start season" cancel={onClose}>
      <TextInput {...field("label")} {...LINE} label={SETTINGS.label.label} placeholder="2026–2027" data-autofocus />
      <NativeSelect {...field("track")} label={SETTINGS.track.label} data={TRACK_CHOICES} />
      <ZoneSelect {...field("timeZone")} label={SETTINGS.timeZone.label} />
      <Checkbox {...tick("dates")} label="Fill in the expected 2026–27 dates, for you to check" />
      <p className="meta">It starts empty. Your details come along; the season open now stays as it is.</p>
    </Form>
  );
}
