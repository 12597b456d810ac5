"use client";

import { TextInput } from "@mantine/core";
import type { RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import styles from "@/components/form/form.module.css";
import { HINT_UNDER } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { useActionForm } from "@/components/form/use-action-form";
import { DAY_INPUT, MOMENT_INPUT } from "@/components/ui/date-input";
import { say } from "@/components/ui/undo";
import { type FormField, type FormValues, formFields } from "@/lib/season/fields/form";
import { MILESTONES, SETTINGS } from "@/lib/season/fields/settings";
import { formatDay, formatMoment, zoneCity } from "@/lib/season/format";
import type { SeasonSettings } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { saveDates } from "./actions";

/** What is expected of each date for 2026–27 and where that comes from, since all are to be checked. */
const HINTS: Record<FormField<typeof MILESTONES>, string> = {
  applicationsOpen: "Expected Sep 2, 2026, when ERAS submissions open. Check with ERAS.",
  applicationsReviewed: "Expected Sep 23, 2026. Check with ERAS.",
  rankingOpens: "Expected Feb 1, 2027, noon ET, from past years. Check with the NRMP.",
  rankListDeadline: "Expected Mar 3, 2027, 9:00 PM ET, from past years. Check with the NRMP.",
  matchDay: "Expected Mar 19, 2027, the third Friday of March. Check with the NRMP.",
};
const DATES = formFields(MILESTONES).map((name) => ({ name, ...MILESTONES[name], hint: HINTS[name] }));

type Dates = Pick<SeasonSettings, "milestones">;

/** All dates are one field of the season, one line each. */
const wordsFor = (zone: string): RowWords<Dates> => ({
  milestones: {
    label: SETTINGS.milestones.label,
    say: (milestones) =>
      DATES.map(({ name, label, kind }) => {
        const known = milestones[name];
        const said = known && (kind === "day" ? formatDay(known, "dated") : formatMoment(known, zone, "momentZoned"));
        return `${label}: ${said ?? "nothing"}`;
      }).join("\n"),
  },
});

/** Times are read and typed in the season's zone. */
export function DatesForm({ milestones, zone }: Dates & { zone: string }) {
  return (
    <Opened row={{ milestones }} noun="season" words={wordsFor(zone)}>
      {(row) => row && <DatesFields {...row} zone={zone} />}
    </Opened>
  );
}

type Values = FormValues<typeof MILESTONES>;

function valuesOf(milestones: Dates["milestones"], zone: string): Values {
  const wall = (at: string | undefined) => (at === undefined ? "" : wallTime(instantMs(at), zone));
  return {
    applicationsOpen: milestones.applicationsOpen ?? "",
    applicationsReviewed: milestones.applicationsReviewed ?? "",
    rankingOpens: wall(milestones.rankingOpens),
    rankListDeadline: wall(milestones.rankListDeadline),
    matchDay: milestones.matchDay ?? "",
  };
}

function DatesFields({ milestones, zone }: Dates & { zone: string }) {
  const form = useActionForm<Values, unknown>({
    action: saveDates,
    values: valuesOf(milestones, zone),
    input: (values) => ({ ...values, zone }),
    onDone: () => say("Saved the dates."),
  });
  return (
    <Form form={form} submitLabel="Save dates" look="default" className={styles.pairs}>
      {DATES.map(({ name, label, hint, kind }) => (
        <TextInput
          key={name}
          {...form.field(name)}
          {...(kind === "day" ? DAY_INPUT : MOMENT_INPUT)}
          {...HINT_UNDER}
          label={kind === "day" ? label : `${label}, ${zoneCity(zone)} time`}
          description={hint}
        />
      ))}
    </Form>
  );
}
