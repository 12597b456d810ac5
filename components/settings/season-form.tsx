"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { inWords, plainly, type RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { useSubmit } from "@/components/form/use-submit";
import { say } from "@/components/ui/undo";
import { ZoneSelect } from "@/components/ui/zone-select";
import { zoneCity } from "@/lib/season/format";
import type { SeasonSettings } from "@/lib/season/schema";
import { DEFAULT_SIGNALS, DEFAULT_SIGNALS_YEAR, TRACKS } from "@/lib/season/values";
import { count, SIGNAL_WORDS, TRACK_WORDS } from "@/lib/season/words";
import { saveSeason } from "./actions";
import styles from "./settings.module.css";

const TRACK_CHOICES = TRACKS.map((track) => ({ value: track, label: TRACK_WORDS[track] }));

type Named = Pick<SeasonSettings, "label" | "track" | "timeZone" | "limits">;

const WORDS: RowWords<Named> = {
  label: "Name",
  track: { label: "Track", say: inWords(TRACK_WORDS) },
  timeZone: { label: "Your time zone", say: zoneCity },
  limits: {
    label: "Limits",
    say: ({ perProgram, goldSignals, silverSignals, travelHours }) =>
      `${count(perProgram, "message")} per program, ${plainly(goldSignals)} gold, ${plainly(silverSignals)} silver, ${count(travelHours, "hour")} to travel`,
  },
};

/** The season's name, track, zone and limits. */
export function SeasonForm({ settings: { label, track, timeZone, limits } }: { settings: SeasonSettings }) {
  return (
    <Opened row={{ label, track, timeZone, limits }} noun="season" words={WORDS}>
      {(settings) => settings && <SeasonFields settings={settings} />}
    </Opened>
  );
}

function SeasonFields({ settings }: { settings: Named }) {
  const [zone, setZone] = useState(settings.timeZone);
  const sending = useSubmit(saveSeason, () => say("Saved the season."));
  const errors = sending.fieldErrors;
  return (
    <Form sending={sending} submitLabel="Save season" look="default" className={styles.form}>
      <TextInput
        name="label"
        label="Name"
        defaultValue={settings.label}
        error={errors.label}
        maxLength={500}
        autoComplete="off"
      />
      <NativeSelect
        name="track"
        label="Track"
        data={TRACK_CHOICES}
        defaultValue={settings.track}
        error={errors.track}
      />
      <div>
        <ZoneSelect label="Your time zone" value={zone} onChange={setZone} error={errors.timeZone} />
        <input type="hidden" name="timeZone" value={zone} />
        {zone !== settings.timeZone && (
          <p className={`meta ${styles.under}`} role="status">
            Dates and times will show in {zoneCity(zone)} time. No interview or message moves.
          </p>
        )}
      </div>
      <TextInput
        name="perProgram"
        label="Messages per program"
        description="The message budget for each program. The usual advice is 2 or 3 a season."
        inputWrapperOrder={["label", "input", "description", "error"]}
        inputMode="numeric"
        defaultValue={settings.limits.perProgram}
        error={errors.perProgram}
        maxLength={3}
        autoComplete="off"
      />
      {(["gold", "silver"] as const).map((tier) => (
        <TextInput
          key={tier}
          name={`${tier}Signals`}
          label={`${SIGNAL_WORDS[tier]} signals`}
          inputMode="numeric"
          defaultValue={settings.limits[`${tier}Signals`] ?? ""}
          error={errors[`${tier}Signals`]}
          maxLength={3}
          autoComplete="off"
        />
      ))}
      <p className={`meta ${styles.wide}`}>
        {DEFAULT_SIGNALS} of each is the {DEFAULT_SIGNALS_YEAR} limit for diagnostic and interventional radiology
        combined. Check this year’s limit; an empty field means no limit is checked.
      </p>
      <TextInput
        name="travelHours"
        label="Travel hours between cities"
        description="Two in-person interviews with less time than this between them clash. 6 hours covers a short flight."
        inputWrapperOrder={["label", "input", "description", "error"]}
        inputMode="numeric"
        defaultValue={settings.limits.travelHours}
        error={errors.travelHours}
        maxLength={2}
        autoComplete="off"
      />
    </Form>
  );
}
