import { NativeSelect, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useRef } from "react";
import { LINE } from "@/components/form/inputs";
import { Button } from "@/components/ui/button";
import { PROFILE } from "@/lib/season/fields/profile";
import type { Profile } from "@/lib/season/schema";
import styles from "./find.module.css";

type Letters = Profile["letters"];
type Letter = NonNullable<Letters>[number];

const WRITERS = [
  { value: "other", label: "Someone else, or not said" },
  { value: "ir-attending", label: "IR attending" },
  { value: "us-radiologist", label: "US radiologist" },
] as const;
const MOST = 6;
const NOT_SAID: Letter = { from: "other", at: null };

/** How many letters there are, answered at once: one of four that are being typed would count as too few. */
export function LetterCount({ letters, onChange }: { letters: Letters; onChange: (letters: Letters) => void }) {
  /** The answers about letters that a smaller number left out. */
  const said = useRef<Letter[]>(letters ?? []);
  const most = Math.max(MOST, letters?.length ?? 0);
  function choose(chosen: string) {
    const known = letters ?? [];
    said.current = [...known, ...said.current.slice(known.length)];
    onChange(chosen === "" ? null : Array.from({ length: Number(chosen) }, (_, i) => said.current[i] ?? NOT_SAID));
  }
  return (
    <NativeSelect
      label={PROFILE.letters.label}
      data={[
        { value: "", label: "Not answered" },
        { value: "0", label: "None yet" },
        ...Array.from({ length: most }, (_, i) => ({ value: String(i + 1), label: String(i + 1) })),
      ]}
      value={letters === null ? "" : String(letters.length)}
      onChange={({ currentTarget: { value } }) => choose(value)}
    />
  );
}

/** Who writes each letter, and where they work. */
export function LetterRows({ letters, onChange }: { letters: Letter[]; onChange: (letters: Letter[]) => void }) {
  const set = (at: number, fields: Partial<Letter>) =>
    onChange(letters.map((one, i) => (i === at ? { ...one, ...fields } : one)));
  return (
    <fieldset className={styles.group}>
      <legend>Who writes them</legend>
      <p className="meta">A program’s name makes a letter a tie there.</p>
      {letters.map((letter, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: letters have nothing of their own to be told by
        <div key={i} className={styles.part}>
          <NativeSelect
            label={`Letter ${i + 1} from`}
            data={[...WRITERS]}
            value={letter.from}
            onChange={({ currentTarget: { value } }) => {
              const writer = WRITERS.find((one) => one.value === value)?.value;
              if (writer) set(i, { from: writer });
            }}
          />
          <TextInput
            {...LINE}
            label="Where they work"
            value={letter.at ?? ""}
            onChange={({ currentTarget: { value } }) => set(i, { at: value || null })}
          />
          <Button
            look="ghost"
            icon
            aria-label={`Remove letter ${i + 1}`}
            onClick={() => onChange(letters.filter((_, at) => at !== i))}
          >
            <IconX className="icon" aria-hidden />
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
