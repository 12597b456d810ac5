import { NativeSelect, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import { LINE } from "@/components/form/inputs";
import { Button } from "@/components/ui/button";
import type { FactValue, Want } from "@/lib/season/schema";
import styles from "./find.module.css";
import { nameOf, WANT_KINDS } from "./want-kinds";
import { WEIGHT_WORDS } from "./words";

/** More than seven weigh nothing that a person could still see through. */
const AT_MOST = 7;

/** What Alt and an arrow do to a weight. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

function AddWant({
  onAdd,
  knownWords,
}: {
  onAdd: (field: string, value: FactValue) => void;
  knownWords: (field: string) => string;
}) {
  const [field, setField] = useState("region");
  const [typed, setTyped] = useState("");
  const kind = WANT_KINDS[field];
  if (!kind) return null;
  const value: FactValue | null =
    kind.ask === "yes"
      ? true
      : kind.ask === "number"
        ? /^\d{1,2}$/.test(typed)
          ? Number(typed)
          : null
        : kind.ask === "one"
          ? typed || (kind.of[0] ?? null)
          : typed.trim() || null;
  const needs = kind.ask === "text" && typed.trim() !== "" && !kind.needs?.is(typed) ? kind.needs?.says : undefined;
  return (
    <div className={styles.addWant}>
      <NativeSelect
        label="What"
        data={Object.entries(WANT_KINDS).map(([value, { label }]) => ({ value, label }))}
        value={field}
        onChange={({ currentTarget: { value } }) => {
          setField(value);
          setTyped("");
        }}
      />
      {kind.ask === "one" && (
        <NativeSelect
          label="Which"
          data={[...kind.of]}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
      )}
      {(kind.ask === "text" || kind.ask === "number") && (
        <TextInput
          {...LINE}
          label={kind.ask === "number" ? "At least" : "Which"}
          placeholder={kind.hint}
          description={needs}
          inputMode={kind.ask === "number" ? "numeric" : undefined}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
      )}
      <p className={`meta ${styles.knownOf}`}>{knownWords(field)}</p>
      <Button
        size="sm"
        disabled={value === null || needs !== undefined}
        onClick={() => {
          if (value !== null) onAdd(field, value);
          setTyped("");
        }}
      >
        Add
      </Button>
    </div>
  );
}

/** What matters to the applicant, each with a weight of their own that moves the list at once. */
export function WantsPanel({
  id,
  className,
  wants,
  knownWords,
  onChange,
}: {
  id: string;
  className?: string;
  wants: Want[];
  /** Of how many programs something is known. */
  knownWords: (field: string) => string;
  onChange: (wants: Want[]) => void;
}) {
  const set = (at: number, fields: Partial<Want>) =>
    onChange(wants.map((want, i) => (i === at ? { ...want, ...fields } : want)));
  return (
    <section aria-labelledby={id} className={className}>
      <h2 className="rail-title" id={id}>
        What matters to you
      </h2>
      {wants.length === 0 && <p className="meta">Nothing yet. Within a band the list is by name.</p>}
      <ul className={styles.wants}>
        {wants.map((want, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two wishes may be alike while they are changed
          <li key={i}>
            <span className={styles.wantName}>{nameOf(want)}</span>
            <input
              type="range"
              min={0}
              max={3}
              step={1}
              value={want.weight}
              aria-label={`Weight of ${nameOf(want)}`}
              aria-valuetext={WEIGHT_WORDS[want.weight]}
              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
              onKeyDown={(event) => {
                const by = event.altKey ? (STEPS[event.key] ?? 0) : 0;
                if (by === 0) return;
                // The browser would go back or forward.
                event.preventDefault();
                set(i, { weight: Math.max(0, Math.min(WEIGHT_WORDS.length - 1, want.weight + by)) });
              }}
              onChange={({ currentTarget }) => set(i, { weight: Number(currentTarget.value) })}
            />
            <span className="meta">{WEIGHT_WORDS[want.weight]}</span>
            <Button
              look="ghost"
              size="sm"
              icon
              aria-label={`Remove ${nameOf(want)}`}
              onClick={() => onChange(wants.filter((_, at) => at !== i))}
            >
              <IconX className="icon" aria-hidden />
            </Button>
            <label className={styles.breaker}>
              <input
                type="checkbox"
                checked={want.dealBreaker}
                aria-label={`${nameOf(want)} is a deal-breaker`}
                onChange={({ currentTarget }) => set(i, { dealBreaker: currentTarget.checked })}
              />
              {want.value === true ? "Deal-breaker: rule out who hasn’t" : "Deal-breaker: rule out all others"}
            </label>
          </li>
        ))}
      </ul>
      {wants.length < AT_MOST && (
        <AddWant
          knownWords={knownWords}
          onAdd={(field, value) => onChange([...wants, { field, value, weight: 2, dealBreaker: false }])}
        />
      )}
    </section>
  );
}
