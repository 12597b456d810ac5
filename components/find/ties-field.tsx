import { NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { LINE } from "@/components/form/inputs";
import { Button } from "@/components/ui/button";
import { PROFILE } from "@/lib/season/fields/profile";
import type { Profile } from "@/lib/season/schema";
import { STATES, stateCode, stateName } from "@/lib/season/state-zones";
import styles from "./find.module.css";

type Tie = Profile["ties"][number];

/** The states to choose from, and what a file wrote where that is none. */
const statesWith = (state: string) => [
  { value: "", label: "Choose" },
  ...STATES.map((code) => ({ value: code, label: stateName(code) })),
  ...(state !== "" && stateCode(state) === null ? [{ value: state, label: state }] : []),
];

/** Places that the applicant has a tie to: a state is chosen, so that none counts while it is typed. */
export function TiesField({ ties, onChange }: { ties: Tie[]; onChange: (ties: Tie[]) => void }) {
  const set = (at: number, fields: Partial<Tie>) =>
    onChange(ties.map((one, i) => (i === at ? { ...one, ...fields } : one)));
  return (
    <fieldset className={styles.group}>
      <legend>{PROFILE.ties.label}</legend>
      {ties.map((tie, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ties have nothing of their own to be told by
        <div key={i} className={styles.part}>
          <NativeSelect
            label="State"
            data={statesWith(tie.state)}
            value={stateCode(tie.state) ?? tie.state}
            onChange={({ currentTarget: { value } }) => set(i, { state: value })}
          />
          <TextInput
            {...LINE}
            label="City"
            value={tie.city}
            onChange={({ currentTarget: { value } }) => set(i, { city: value })}
          />
          <TextInput
            {...LINE}
            label="Why"
            value={tie.why}
            onChange={({ currentTarget: { value } }) => set(i, { why: value })}
          />
          <Button
            look="ghost"
            icon
            aria-label={`Remove tie ${i + 1}`}
            onClick={() => onChange(ties.filter((_, at) => at !== i))}
          >
            <IconX className="icon" aria-hidden />
          </Button>
        </div>
      ))}
      <Button size="sm" onClick={() => onChange([...ties, { state: "", city: "", why: "" }])}>
        <IconPlus className="icon" aria-hidden />
        Add tie
      </Button>
    </fieldset>
  );
}
