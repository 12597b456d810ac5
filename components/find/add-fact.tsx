import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { LINE } from "@/components/form/inputs";
import { Button } from "@/components/ui/button";
import { INFORMATION, REQUIREMENTS } from "@/lib/fit/fact-words";
import styles from "./find.module.css";

const OTHER = "other";
/** What programs state beside what is asked of everybody; wishes look for these names. */
const MORE = { "case mix": "Case mix", call: "Call", research: "Research time", type: "Kind of hospital" };
const FIELDS = [
  ...Object.entries({ ...REQUIREMENTS, ...INFORMATION }).map(([value, { label }]) => ({ value, label })),
  ...Object.entries(MORE).map(([value, label]) => ({ value, label })),
  { value: OTHER, label: "Something else" },
];

/** Asks what a fact is about that is to be added. */
export function AddFact({ onChoose, onCancel }: { onChoose: (field: string) => void; onCancel: () => void }) {
  const [field, setField] = useState("case mix");
  const [name, setName] = useState("");
  const chosen = field === OTHER ? name.trim() : field;
  return (
    <div className={styles.factForm}>
      <NativeSelect
        data-autofocus
        label="What it’s about"
        data={FIELDS}
        value={field}
        onChange={({ currentTarget: { value } }) => setField(value)}
      />
      {field === OTHER && (
        <TextInput
          {...LINE}
          label="What you call it"
          placeholder="Parking"
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
      )}
      <span className="row wrap">
        <Button disabled={chosen === ""} onClick={() => onChoose(chosen)}>
          Next
        </Button>
        <Button look="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </span>
    </div>
  );
}
