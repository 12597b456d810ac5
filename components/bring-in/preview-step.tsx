"use client";

import { useState } from "react";
import { count, listOf } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import { ChangedList } from "./changed-list";
import { Group, Some } from "./preview-group";
import { ChangedRow, LeftRow, NewRow } from "./preview-rows";
import { Question } from "./question";
import type { Preview, PreviewItem } from "./send";
import type { LotState } from "./use-lot";

const NOUNS = [
  ["programs", "program", "programs"],
  ["contacts", "person", "people"],
  ["interviews", "interview", "interviews"],
  ["rotations", "rotation", "rotations"],
  ["messages", "message", "messages"],
  ["tasks", "task", "tasks"],
] as const;

/** "34 programs and 51 messages" of counts; empty where there are none. */
export function countsWords(counts: Record<string, number>): string {
  return listOf(
    NOUNS.flatMap(([name, one, many]) => ((counts[name] ?? 0) > 0 ? [count(counts[name] ?? 0, one, many)] : [])),
  );
}

/** "2 programs and 1 person changed" of counts of what was there; empty where nothing changes. */
export function changedWords(changed: Record<string, number>): string {
  const words = countsWords(changed);
  return words === "" ? "" : `${words} changed`;
}

type State = PreviewItem["state"] | "same";
const FILTERS: [State, string][] = [
  ["asks", "Asks"],
  ["changed", "Changed"],
  ["new", "New"],
  ["left", "Left out"],
  ["same", "Same"],
];

/** What would happen, row by row: questions, what differs, what is new, what is left out, and how much is as before. */
export function PreviewStep({ lot, preview }: { lot: LotState; preview: Preview }) {
  const [only, setOnly] = useState<State | null>(null);
  const { answered, ...open } = preview.counts;
  const counts: Record<State, number> = { ...open, same: preview.same };
  const changes = Object.values(preview.changed).reduce((sum, n) => sum + n, 0);
  const all = Object.values(counts).reduce((sum, n) => sum + n, answered);
  const there = (state: State) => counts[state] + (state === "asks" ? answered : 0);
  const shows = (state: State) => there(state) > 0 && (only === null || only === state);
  const of = (state: PreviewItem["state"]) => preview.items.filter((item) => item.state === state);
  const fresh = of("new");
  const { leaveAll } = lot.decisions;
  const named = new Set(leaveAll ? lot.decisions.take : lot.decisions.leave);
  const isTaken = ({ key }: PreviewItem) => named.has(key) === leaveAll;
  const unticked = leaveAll || !fresh.every(isTaken);
  const others = lot.decisions.take.filter((key) => !fresh.some((item) => item.key === key));
  return (
    <>
      <Filters counts={counts} all={all} only={only} onOnly={setOnly} />
      {all === preview.same && (
        <p className="strong">
          Nothing new.{preview.same > 0 && ` ${count(preview.same, "row is", "rows are")} the same as before.`}
        </p>
      )}
      {shows("asks") && (
        <Group
          title="Asks"
          tone={styles.toneAsks}
          about={[
            counts.asks > 0
              ? `${count(counts.asks, "question")}, ${counts.asks > 1 ? "each " : ""}left out until you answer`
              : "",
            answered > 0 ? `${answered} answered` : "",
          ]
            .filter(Boolean)
            .join(", ")}
        >
          <Some items={of("asks")} of={there("asks")} more="more questions">
            {(item) => <Question question={item} lot={lot} />}
          </Some>
        </Group>
      )}
      {shows("changed") && (
        <Group title="Changed" about={`${counts.changed}, yours is kept unless you say so`}>
          <Some items={of("changed")} of={counts.changed} more="more">
            {(item) => <ChangedRow item={item} lot={lot} />}
          </Some>
        </Group>
      )}
      {only === null && <ChangedList rows={preview.rows} of={changes} />}
      {shows("new") && (
        <Group
          title="New"
          tone={styles.toneNew}
          about={countsWords(preview.made)}
          action={
            <button
              type="button"
              className="link tap"
              onClick={() => lot.decide({ leaveAll: !unticked, leave: [], take: others })}
            >
              {unticked ? "Select all" : "Clear all"}
            </button>
          }
        >
          {NOUNS.map(([noun, , many]) => {
            const items = fresh.filter((item) => item.noun === noun);
            return items.length === 0 ? null : (
              <Some key={noun} items={items} of={preview.fresh[noun] ?? items.length} more={`more ${many}`}>
                {(item) => <NewRow item={item} lot={lot} taken={isTaken(item)} />}
              </Some>
            );
          })}
        </Group>
      )}
      {shows("left") && (
        <Group title="Left out" about={String(counts.left)}>
          <Some items={of("left")} of={counts.left} more="more">
            {(item) => <LeftRow item={item} />}
          </Some>
        </Group>
      )}
      {shows("same") && (
        <Group title="Same" about={`${count(preview.same, "row")} as before, nothing to do`}>
          {null}
        </Group>
      )}
    </>
  );
}

/** Which rows are shown: all, or those of one state. */
function Filters({
  counts,
  all,
  only,
  onOnly,
}: {
  counts: Record<State, number>;
  all: number;
  only: State | null;
  onOnly: (only: State | null) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would have to stand within it
    <div className={styles.filters} role="group" aria-label="Show">
      <button type="button" className="filter" aria-pressed={only === null} onClick={() => onOnly(null)}>
        All <span className="count">{all}</span>
      </button>
      {FILTERS.map(([state, label]) => (
        <button
          key={state}
          type="button"
          className="filter"
          aria-pressed={only === state}
          onClick={() => onOnly(state)}
        >
          {label} <span className="count">{counts[state]}</span>
        </button>
      ))}
    </div>
  );
}
