import { TextInput } from "@mantine/core";
import { useState } from "react";
import styles from "@/components/form/form.module.css";
import type { ActionForm } from "@/components/form/use-action-form";
import { MOMENT_INPUT } from "@/components/ui/date-input";
import { ZoneSelect } from "@/components/ui/zone-select";
import { INTERVIEW } from "@/lib/season/fields/interview";
import { formatMoment, formatSpan, zoneCity } from "@/lib/season/format";
import { instantMs } from "@/lib/season/time";
import type { InterviewValues } from "./interview-values";
import { LengthField } from "./length-field";
import type { When } from "./typed-interview";
import { inZone, startMoved } from "./walls";

/**
 * When the interview is: start, length and the program's zone. Times are typed in one of the two zones and read back in both, live.
 * `unsure`: why the program's zone is a guess or a default, in words; null where it is known or was chosen.
 */
export function WhenFields({
  form,
  when,
  unsure,
  hourUntold,
  zone,
}: {
  form: ActionForm<InterviewValues>;
  when: When;
  unsure: string | null;
  /** The wall time whose hour nobody told; null where there is none. */
  hourUntold: string | null;
  /** The season's. */
  zone: string;
}) {
  const { field, set, values } = form;
  const { there, readIn } = when;
  const [chosen, setChosen] = useState<number | null>(null);
  const apart = there !== zone;

  function typeIn(typedIn: InterviewValues["typedIn"]) {
    if (typedIn !== values.typedIn) set({ typedIn, ...inZone(values, readIn, typedIn === "theirs" ? there : zone) });
  }

  const where = apart ? `, ${zoneCity(readIn)} time` : "";
  return (
    <>
      <TextInput
        {...field("startsAt")}
        {...MOMENT_INPUT}
        label={`${INTERVIEW.startsAt.label}${where}`}
        description={
          hourUntold !== null && values.startsAt === hourUntold
            ? "You gave no time, so noon is a default. Set the time."
            : undefined
        }
        onChange={(event) => set(startMoved(values, event.currentTarget.value, chosen))}
        required
        withAsterisk={false}
      />
      <LengthField form={form} where={where} chosen={chosen} onChoose={setChosen} />
      <ZoneSelect
        {...field("timeZone")}
        label={INTERVIEW.timeZone.label}
        description={unsure ?? undefined}
        value={there}
      />
      {apart && (
        <fieldset className={styles.typed}>
          <legend>The times above are</legend>
          <div className="row">
            {(["theirs", "yours"] as const).map((choice) => (
              <button
                key={choice}
                type="button"
                className="chip"
                aria-pressed={values.typedIn === choice}
                onClick={() => typeIn(choice)}
              >
                {choice === "theirs" ? `Theirs, ${zoneCity(there)}` : `Yours, ${zoneCity(zone)}`}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <Readings when={when} zone={zone} />
    </>
  );
}

/** What has been typed, read in both zones. */
function Readings({ when: { startsAt, endsAt, there }, zone }: { when: When; zone: string }) {
  if (startsAt === null) return null;
  const reading = (where: string) =>
    endsAt !== null && instantMs(endsAt) > instantMs(startsAt)
      ? formatSpan(startsAt, endsAt, where, "moment")
      : formatMoment(startsAt, where, "moment");
  return (
    <dl className={styles.readings} aria-live="polite">
      <dt>Your time, {zoneCity(zone)}</dt>
      <dd className="strong tnum">{reading(zone)}</dd>
      {there !== zone && (
        <>
          <dt>Their time, {zoneCity(there)}</dt>
          <dd className="tnum">{reading(there)}</dd>
        </>
      )}
    </dl>
  );
}
