import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ActionForm } from "@/components/form/use-action-form";
import { MOMENT_INPUT } from "@/components/ui/date-input";
import { MINUTE } from "@/lib/season/durations";
import { INTERVIEW } from "@/lib/season/fields/interview";
import { spellLength } from "@/lib/season/length";
import type { InterviewValues } from "./interview-values";
import { endAfter, LENGTHS, lengthOf } from "./walls";

const OTHER = "other";
const CHOICES = [
  { value: "", label: "Choose a length", disabled: true },
  ...LENGTHS.map((minutes) => ({ value: String(minutes), label: spellLength(minutes * MINUTE) })),
  { value: OTHER, label: "Other: choose the end" },
];

const isOffered = (minutes: number | null) => LENGTHS.some((known) => known === minutes);

/** How long an interview is: a length, from which the end follows, or the end itself. `chosen`: a length without a start yet. */
export function LengthField({
  form: { field, set, values },
  where,
  chosen,
  onChoose,
}: {
  form: ActionForm<InterviewValues>;
  /** ", Chicago time" where the times are not the season's. */
  where: string;
  chosen: number | null;
  onChoose: (minutes: number | null) => void;
}) {
  const [byEnd, setByEnd] = useState(false);
  const length = lengthOf(values);
  const other = byEnd || (values.endsAt !== "" && !isOffered(length));

  function choose(value: string) {
    const minutes = value === OTHER || value === "" ? null : Number(value);
    setByEnd(value === OTHER);
    onChoose(minutes);
    if (minutes !== null && values.startsAt !== "") set({ endsAt: endAfter(values.startsAt, minutes) });
    else if (value === OTHER && values.endsAt === "") set({ endsAt: values.startsAt });
  }

  return (
    <>
      <NativeSelect
        name="length"
        label="Length"
        data={CHOICES}
        value={other ? OTHER : String(length ?? chosen ?? "")}
        error={!other && field("endsAt").error ? "Choose a length." : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {other && (
        <TextInput
          {...field("endsAt")}
          {...MOMENT_INPUT}
          label={`${INTERVIEW.endsAt.label}${where}`}
          required
          withAsterisk={false}
        />
      )}
    </>
  );
}
