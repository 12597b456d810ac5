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
import { formatDay, formatMoment, zoneCity } from "@/lib/season/format";
import type { SeasonSettings } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { saveDates } from "./actions";

/** The season's dates. Each says what is expected for 2026–27 and where that comes from, since all are to be checked. */
const DATES = [
  {
    name: "applicationsOpen",
    label: "Applications open",
    hint: "Expected Sep 2, 2026, when ERAS submissions open. Check with ERAS.",
    type: "date",
  },
  {
    name: "applicationsReviewed",
    label: "Programs may review",
    hint: "Expected Sep 23, 2026. Check with ERAS.",
    type: "date",
  },
  {
    name: "rankingOpens",
    label: "Ranking opens",
    hint: "Expected Feb 1, 2027, noon ET, from past years. Check with the NRMP.",
    type: "datetime-local",
  },
  {
    name: "rankListDeadline",
    label: "Rank list deadline",
    hint: "Expected Mar 3, 2027, 9:00 PM ET, from past years. Check with the NRMP.",
    type: "datetime-local",
  },
  {
    name: "matchDay",
    label: "Match Day",
    hint: "Expected Mar 19, 2027, the third Friday of March. Check with the NRMP.",
    type: "date",
  },
] as const;

type Dates = Pick<SeasonSettings, "milestones">;

/** All dates are one field of the season; each stands in a line of its own. */
const wordsFor = (zone: string): RowWords<Dates> => ({
  milestones: {
    label: "Dates",
    say: (milestones) =>
      DATES.map(({ name, label, type }) => {
        const known = milestones[name];
        const said = known && (type === "date" ? formatDay(known, "dated") : formatMoment(known, zone, "momentZoned"));
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

type Values = Record<(typeof DATES)[number]["name"], string>;

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
      {DATES.map(({ name, label, hint, type }) => (
        <TextInput
          key={name}
          {...form.field(name)}
          {...(type === "date" ? DAY_INPUT : MOMENT_INPUT)}
          {...HINT_UNDER}
          label={type === "date" ? label : `${label}, ${zoneCity(zone)} time`}
          description={hint}
        />
      ))}
    </Form>
  );
}
