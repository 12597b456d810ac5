"use client";

import { TextInput } from "@mantine/core";
import { Form } from "@/components/form/form";
import { useSubmit } from "@/components/form/use-submit";
import { say } from "@/components/ui/undo";
import { zoneCity } from "@/lib/season/format";
import type { SeasonSettings } from "@/lib/season/schema";
import { instantMs, wallTime } from "@/lib/season/time";
import { saveDates } from "./actions";
import styles from "./settings.module.css";

const UNDER: ("label" | "input" | "description" | "error")[] = ["label", "input", "description", "error"];

/** The season's dates. Each says what is expected for 2026–27 and where that comes from, since all are to be checked. */
const DATES = [
  {
    name: "applicationsOpen",
    label: "Applications open",
    hint: "Check: 2 Sep 2026, as ERAS announces for submission.",
    type: "date",
  },
  {
    name: "applicationsReviewed",
    label: "Programs may review",
    hint: "Check: 23 Sep 2026, as ERAS announces.",
    type: "date",
  },
  {
    name: "rankingOpens",
    label: "Ranking opens",
    hint: "Check: 1 Feb 2027, noon Eastern, by the NRMP’s pattern.",
    type: "datetime-local",
  },
  {
    name: "rankListDeadline",
    label: "Rank list deadline",
    hint: "Check: 3 Mar 2027, 9 PM Eastern, by the NRMP’s pattern.",
    type: "datetime-local",
  },
  {
    name: "matchDay",
    label: "Match Day",
    hint: "Check: 19 Mar 2027, the third Friday of March.",
    type: "date",
  },
] as const;

/** Times are read and typed in the season's zone. */
export function DatesForm({ milestones, zone }: { milestones: SeasonSettings["milestones"]; zone: string }) {
  const sending = useSubmit(saveDates, () => say("Saved the dates."));
  return (
    <Form sending={sending} submitLabel="Save dates" look="default" className={styles.form}>
      <input type="hidden" name="zone" value={zone} />
      {DATES.map(({ name, label, hint, type }) => {
        const known = milestones[name];
        return (
          <TextInput
            key={name}
            name={name}
            type={type}
            label={type === "date" ? label : `${label}, ${zoneCity(zone)} time`}
            description={hint}
            inputWrapperOrder={UNDER}
            defaultValue={known === undefined ? "" : type === "date" ? known : wallTime(instantMs(known), zone)}
            error={sending.fieldErrors[name]}
          />
        );
      })}
    </Form>
  );
}
