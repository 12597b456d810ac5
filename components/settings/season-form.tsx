"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { inWords, plainly, type RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import styles from "@/components/form/form.module.css";
import { HINT_UNDER, LINE } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { useActionForm } from "@/components/form/use-action-form";
import { say } from "@/components/ui/undo";
import { ZoneSelect } from "@/components/ui/zone-select";
import type { FormValues } from "@/lib/season/fields/form";
import { LIMITS, SETTINGS } from "@/lib/season/fields/settings";
import { zoneCity } from "@/lib/season/format";
import type { SeasonSettings } from "@/lib/season/schema";
import { DEFAULT_FEES_YEAR, DEFAULT_SIGNALS, DEFAULT_SIGNALS_YEAR, FEES_SOURCE, TRACKS } from "@/lib/season/values";
import { count, TRACK_WORDS } from "@/lib/season/words";
import { saveSeason } from "./actions";

const TRACK_CHOICES = TRACKS.map((track) => ({ value: track, label: TRACK_WORDS[track] }));

type Named = Pick<SeasonSettings, "label" | "track" | "timeZone" | "limits">;

const WORDS: RowWords<Named> = {
  label: SETTINGS.label.label,
  track: { label: SETTINGS.track.label, say: inWords(TRACK_WORDS) },
  timeZone: { label: SETTINGS.timeZone.label, say: zoneCity },
  limits: {
    label: SETTINGS.limits.label,
    say: ({ perProgram, goldSignals, silverSignals, travelHours, applicationFee, applicationsAtFee, furtherFee }) =>
      `${count(perProgram, "message")} per program, ${plainly(goldSignals)} gold, ${plainly(silverSignals)} silver, ${count(travelHours, "hour")} to travel, $${applicationFee} for ${count(applicationsAtFee, "application")}, then $${furtherFee}`,
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

const COUNT = { inputMode: "numeric", maxLength: 3, autoComplete: "off" } as const;

type Values = FormValues<typeof SETTINGS> & FormValues<typeof LIMITS>;

function SeasonFields({ settings: { label, track, timeZone, limits } }: { settings: Named }) {
  const form = useActionForm<Values, unknown>({
    action: saveSeason,
    values: {
      label,
      track,
      timeZone,
      perProgram: String(limits.perProgram),
      goldSignals: String(limits.goldSignals ?? ""),
      silverSignals: String(limits.silverSignals ?? ""),
      travelHours: String(limits.travelHours),
      applicationFee: String(limits.applicationFee),
      applicationsAtFee: String(limits.applicationsAtFee),
      furtherFee: String(limits.furtherFee),
      feesCheckedOn: limits.feesCheckedOn ?? "",
      signalsCheckedOn: limits.signalsCheckedOn ?? "",
    },
    onDone: () => say("Saved the season."),
  });
  const { field, values } = form;
  return (
    <Form form={form} submitLabel="Save season" look="default" className={styles.pairs}>
      <TextInput {...field("label")} {...LINE} label={SETTINGS.label.label} />
      <NativeSelect {...field("track")} label={SETTINGS.track.label} data={TRACK_CHOICES} />
      <div>
        <ZoneSelect {...field("timeZone")} label={SETTINGS.timeZone.label} />
        {values.timeZone !== timeZone && (
          <p className={`meta ${styles.under}`} role="status">
            Dates and times will show in {zoneCity(values.timeZone)} time. No interview or message moves.
          </p>
        )}
      </div>
      <TextInput
        {...field("perProgram")}
        {...COUNT}
        {...HINT_UNDER}
        label={LIMITS.perProgram.label}
        description="The message budget for each program. The usual advice is 2 or 3 a season."
      />
      <TextInput {...field("goldSignals")} {...COUNT} label={LIMITS.goldSignals.label} />
      <TextInput {...field("silverSignals")} {...COUNT} label={LIMITS.silverSignals.label} />
      <TextInput {...field("signalsCheckedOn")} type="date" label={LIMITS.signalsCheckedOn.label} />
      <p className={`meta ${styles.wide}`}>
        {DEFAULT_SIGNALS} of each is the {DEFAULT_SIGNALS_YEAR} limit for diagnostic and interventional radiology
        combined. Check this year’s, correct them here, and enter the day you checked; where a limit is empty, what you
        send isn’t checked against one.
      </p>
      <TextInput
        {...field("travelHours")}
        {...COUNT}
        {...HINT_UNDER}
        maxLength={2}
        label={LIMITS.travelHours.label}
        description="Two in-person interviews with less time than this between them clash. 6 hours covers a short flight."
      />
      <TextInput {...field("applicationFee")} {...COUNT} maxLength={4} label={LIMITS.applicationFee.label} />
      <TextInput {...field("applicationsAtFee")} {...COUNT} maxLength={4} label={LIMITS.applicationsAtFee.label} />
      <TextInput {...field("furtherFee")} {...COUNT} maxLength={4} label={LIMITS.furtherFee.label} />
      <TextInput {...field("feesCheckedOn")} type="date" label={LIMITS.feesCheckedOn.label} />
      <p className={`meta ${styles.wide}`}>
        These start as the fees of the ERAS {DEFAULT_FEES_YEAR} season, counted separately for each specialty, from{" "}
        <a className="link" href={FEES_SOURCE} target="_blank" rel="noreferrer">
          AAMC’s page
        </a>{" "}
        , whose web address still says {DEFAULT_FEES_YEAR - 1}. Check this year’s fees, correct them here, and enter the
        day you checked.
      </p>
    </Form>
  );
}
