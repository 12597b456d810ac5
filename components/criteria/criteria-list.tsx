"use client";

import { TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { startTransition, useOptimistic, useState } from "react";
import { removeRow } from "@/components/form/remove-row";
import { bothSaid, settle } from "@/components/form/settle";
import { useSubmit } from "@/components/form/use-submit";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { Criterion } from "@/lib/season/schema";
import { MOST_WEIGHT } from "@/lib/season/values";
import { addCriteria, changeCriterion, removeCriterion, sortCriteria } from "./actions";
import styles from "./criteria.module.css";
import { UsualCriteria } from "./usual-criteria";

const WEIGHTS = Array.from({ length: MOST_WEIGHT + 1 }, (_, weight) => ({
  value: weight,
  label: String(weight),
  name: weight === 0 ? "0, doesn’t count" : `${weight} of ${MOST_WEIGHT}`,
}));
/** Neither the least nor the most. */
const USUAL_WEIGHT = 3;

/** What somebody judges programs by, each with its weight; changed in place. */
export function CriteriaList({ criteria }: { criteria: Criterion[] }) {
  const [problem, setProblem] = useState<string | null>(null);
  const ids = criteria.map(({ id }) => id);

  async function move(id: string, by: -1 | 1) {
    const order = [...ids];
    const at = order.indexOf(id);
    order.splice(at + by, 0, ...order.splice(at, 1));
    setProblem(null);
    const sorted = await settle(sortCriteria, { ids: order });
    if (!sorted.ok) setProblem(sorted.problem);
  }

  return (
    <div className={styles.criteria}>
      <p className="muted">
        What matters to you, and how much. After an interview, score each one from 1 to 5; the rank list then shows your
        scores beside your order. A criterion with a weight of 0 stays here but doesn’t count.
      </p>
      {problem && (
        <Callout level="stop" role="alert">
          {problem}
        </Callout>
      )}
      {criteria.length > 0 && (
        <ol className={styles.list} aria-label="Criteria">
          {criteria.map((criterion, at) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              first={at === 0}
              last={at === criteria.length - 1}
              onMove={(by) => move(criterion.id, by)}
              onProblem={setProblem}
            />
          ))}
        </ol>
      )}
      <AddCriterion />
      <UsualCriteria known={criteria.map(({ name }) => name)} />
    </div>
  );
}

function CriterionRow({
  criterion: { id, name, weight },
  first,
  last,
  onMove,
  onProblem,
}: {
  criterion: Criterion;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onProblem: (problem: string | null) => void;
}) {
  const [weighs, weigh] = useOptimistic(weight);
  const [called, call] = useOptimistic(name);
  const [typed, setTyped] = useState<string | null>(null);

  function rename() {
    const wanted = typed?.trim();
    if (wanted === undefined || wanted === called) return setTyped(null);
    startTransition(async () => {
      call(wanted);
      const settled = await settle(changeCriterion, { id, name: wanted, was: { name: called } });
      onProblem(settled.ok ? null : bothSaid(settled, { field: "name", label: "its name" }));
      if (settled.ok) setTyped(null);
    });
  }
  function change(wanted: number) {
    startTransition(async () => {
      weigh(wanted);
      const settled = await settle(changeCriterion, { id, weight: wanted, was: { weight: weighs } });
      onProblem(settled.ok ? null : bothSaid(settled, { field: "weight", label: "its weight" }));
    });
  }
  const remove = () =>
    removeRow(removeCriterion, id, { deleted: `Removed with its scores: ${name}`, back: `Restored: ${name}` });

  return (
    <li className={styles.row}>
      <input
        className={styles.name}
        aria-label={`Name of ${name}`}
        maxLength={80}
        autoComplete="off"
        value={typed ?? name}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={rename}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") currentTarget.blur();
          if (key === "Escape") setTyped(null);
        }}
      />
      <ChoiceRow legend={`Weight of ${name}`} options={WEIGHTS} value={weighs} onChange={change} />
      <span className={styles.buttons}>
        <Button look="ghost" size="sm" icon disabled={first} onClick={() => onMove(-1)} aria-label={`Move ${name} up`}>
          <IconArrowUp className="icon" aria-hidden />
        </Button>
        <Button look="ghost" size="sm" icon disabled={last} onClick={() => onMove(1)} aria-label={`Move ${name} down`}>
          <IconArrowDown className="icon" aria-hidden />
        </Button>
        <Button look="ghost" size="sm" icon onClick={remove} aria-label={`Remove ${name}`}>
          <IconX className="icon" aria-hidden />
        </Button>
      </span>
    </li>
  );
}

function AddCriterion() {
  const [name, setName] = useState("");
  const sending = useSubmit(addCriteria, () => setName(""));
  const error = sending.fieldErrors["criteria.0.name"] ?? sending.formError;
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        sending.submit({ criteria: [{ name, weight: USUAL_WEIGHT }] satisfies Omit<Criterion, "id">[] });
      }}
    >
      <TextInput
        label="New criterion"
        description="In a few words"
        value={name}
        maxLength={80}
        autoComplete="off"
        error={error}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={sending.pending}>
        Add criterion
      </Button>
    </form>
  );
}
