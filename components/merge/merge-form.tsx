"use client";

import { Checkbox } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { restoreDeletion } from "@/components/deleted/actions";
import { settle, undoing } from "@/components/form/settle";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { say } from "@/components/ui/undo";
import type { Side } from "@/lib/merge/choices";
import { listOf } from "@/lib/season/words";
import { mergePerson, mergeProgram } from "./actions";
import { ChoiceField } from "./choice-field";
import styles from "./merge.module.css";
import { mergeHref } from "./merge-href";
import type { MergeModel } from "./merge-model";

/** Two that become one: which stays, what each says differently, what goes over. Nothing happens before the button. */
export function MergeForm({ model, back }: { model: MergeModel; back: string }) {
  const router = useRouter();
  const { noun, keep, gone, choices, people, seen } = model;
  const [picks, setPicks] = useState<Record<string, Side>>({});
  const [same, setSame] = useState(people.map(({ id }) => id));
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function merge() {
    setPending(true);
    setProblem(null);
    const asked = { keep: keep.id, gone: gone.id, picks, seen };
    const merged =
      noun === "program" ? await settle(mergeProgram, { ...asked, people: same }) : await settle(mergePerson, asked);
    setPending(false);
    if (!merged.ok) return setProblem(merged.problem);
    router.push(back);
    const undo = undoing(restoreDeletion, { id: merged.result.deletion }, `Undone. ${gone.name} is on its own again.`);
    say(`Merged ${gone.name} into ${keep.name}.`, undo);
  }

  return (
    <div className={styles.merge}>
      <Survivor model={model} />
      <Moved model={model} />
      {choices.length > 0 && (
        <section aria-labelledby="differ" className="stack">
          <h2 id="differ" className={styles.title}>
            Where they differ
          </h2>
          <ul className={styles.choices}>
            {choices.map((choice) => (
              <ChoiceField
                key={choice.name}
                choice={choice}
                keep={keep.name}
                gone={gone.name}
                side={picks[choice.name] ?? choice.usual}
                onPick={(side) => setPicks({ ...picks, [choice.name]: side })}
              />
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <fieldset className={styles.people}>
          <legend className={styles.title}>The same people</legend>
          {people.map(({ id, words }) => (
            <Checkbox
              key={id}
              label={words}
              checked={same.includes(id)}
              onChange={({ currentTarget }) =>
                setSame(currentTarget.checked ? [...same, id] : same.filter((known) => known !== id))
              }
            />
          ))}
        </fieldset>
      )}
      {problem && (
        <Callout level="stop" role="alert">
          {problem}
        </Callout>
      )}
      <div className={styles.foot}>
        <span className="meta">Undo restores both as they were, for 30 days.</span>
        <ButtonLink href={back}>Cancel</ButtonLink>
        <Button look="primary" disabled={pending} onClick={merge}>
          {pending ? "Merging…" : `Merge into ${keep.name}`}
        </Button>
      </div>
    </div>
  );
}

/** Which of the two stays; the other way around is a link. */
function Survivor({ model: { noun, keep, gone } }: { model: MergeModel }) {
  return (
    <section aria-labelledby="stays" className={styles.survivor}>
      <h2 id="stays" className={styles.title}>
        Which stays
      </h2>
      <p>
        <b className="strong">{keep.name}</b> stays. <b className="strong">{gone.name}</b> becomes part of it
        {noun === "program" && ", and is kept as another name for it"}.
      </p>
      <ButtonLink size="sm" href={mergeHref(noun, gone.id, keep.id)}>
        Keep {gone.name} instead
      </ButtonLink>
    </section>
  );
}

function Moved({ model: { keep, gone, moved, sameTimes } }: { model: MergeModel }) {
  return (
    <section aria-labelledby="moved" className="stack">
      <h2 id="moved" className={styles.title}>
        What moves
      </h2>
      <p>
        {moved.length > 0
          ? `${listOf(moved)} of ${gone.name} will be ${keep.name}’s.`
          : `Nothing is logged for ${gone.name}.`}
      </p>
      {sameTimes.map((when) => (
        <Callout key={when} level="notice">
          Both have an interview on {when}. Both are kept: delete one afterward if they’re the same.
        </Callout>
      ))}
    </section>
  );
}
