"use client";

import { Checkbox } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { count, listOf } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import { Question } from "./question";
import type { Preview, PreviewItem } from "./send";
import type { LotState } from "./use-lot";

/** How many rows of a kind are shown until somebody asks for the rest. */
const FIRST = 6;

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

type State = PreviewItem["state"] | "same";
const FILTERS: [State, string][] = [
  ["asks", "Asks"],
  ["changed", "Changed"],
  ["new", "New"],
  ["left", "Left out"],
  ["same", "Same"],
];

const toggled = (list: string[], key: string) =>
  list.includes(key) ? list.filter((other) => other !== key) : [...list, key];

/** What would happen, row by row: questions, what differs, what is new, what is left out, and how much is as before. */
export function PreviewStep({ lot, preview }: { lot: LotState; preview: Preview }) {
  const [only, setOnly] = useState<State | null>(null);
  const counts: Record<State, number> = { ...preview.counts, same: preview.same };
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const shows = (state: State) => counts[state] > 0 && (only === null || only === state);
  const of = (state: PreviewItem["state"]) => preview.items.filter((item) => item.state === state);
  const fresh = of("new");
  const { leaveAll } = lot.decisions;
  const named = new Set(leaveAll ? lot.decisions.take : lot.decisions.leave);
  const isTaken = ({ key }: PreviewItem) => named.has(key) === leaveAll;
  const unticked = leaveAll || !fresh.every(isTaken);
  const others = lot.decisions.take.filter((key) => !fresh.some((item) => item.key === key));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would have to stand within it */}
      <div className={styles.filters} role="group" aria-label="Show">
        <button type="button" className="filter" aria-pressed={only === null} onClick={() => setOnly(null)}>
          All <span className="count">{all}</span>
        </button>
        {FILTERS.map(([state, label]) => (
          <button
            key={state}
            type="button"
            className="filter"
            aria-pressed={only === state}
            onClick={() => setOnly(state)}
          >
            {label} <span className="count">{counts[state]}</span>
          </button>
        ))}
      </div>
      {all === preview.same && (
        <p className="strong">
          Nothing new.{preview.same > 0 && ` ${count(preview.same, "row is", "rows are")} the same as before.`}
        </p>
      )}
      {shows("asks") && (
        <Group
          title="Asks"
          tone={styles.toneAsks}
          about={`${count(counts.asks, "question")}, each left out until you answer`}
        >
          <Some items={of("asks")} of={counts.asks} more="more questions">
            {(item) => <Question question={item} lot={lot} />}
          </Some>
        </Group>
      )}
      {shows("changed") && (
        <Group title="Changed" about={`${counts.changed}, yours is kept unless you say so`}>
          <Some items={of("changed")} of={counts.changed} more="more">
            {(item) => <Changed item={item} lot={lot} />}
          </Some>
        </Group>
      )}
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
              {unticked ? "Tick all" : "Untick all"}
            </button>
          }
        >
          {NOUNS.map(([noun, , many]) => {
            const items = fresh.filter((item) => item.noun === noun);
            return items.length === 0 ? null : (
              <Some key={noun} items={items} of={preview.fresh[noun] ?? items.length} more={`more ${many}`}>
                {(item) => <New item={item} lot={lot} taken={isTaken(item)} />}
              </Some>
            );
          })}
        </Group>
      )}
      {shows("left") && (
        <Group title="Left out" about={String(counts.left)}>
          <Some items={of("left")} of={counts.left} more="more">
            {(item) => (
              <div className={styles.row}>
                <span className={styles.untaken} aria-hidden />
                <span className="strong">{item.title}</span>
                <span className={styles.detail}>{item.detail}</span>
                <span className={styles.where}>{placeOf(item)}</span>
              </div>
            )}
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

const placeOf = ({ file, at }: PreviewItem) => `${file}, ${at}`;

function New({ item, lot, taken }: { item: PreviewItem; lot: LotState; taken: boolean }) {
  return (
    <div className={styles.row} data-row>
      <Checkbox
        className={styles.tick}
        checked={taken}
        onChange={() => {
          const list = lot.decisions.leaveAll ? "take" : "leave";
          lot.decide({ [list]: toggled(lot.decisions[list], item.key) });
        }}
        label={item.title}
      />
      <span className={styles.detail}>
        {[item.detail, ...item.follows.map(({ words }) => words)].filter(Boolean).join(" · ")}
      </span>
      <span className={styles.where}>{placeOf(item)}</span>
    </div>
  );
}

const FOLLOWS = { so: "Then", clash: "Clash", mail: "Mail" } as const;

function Changed({ item, lot }: { item: PreviewItem; lot: LotState }) {
  const { both } = item;
  return (
    <div data-row>
      <div className={styles.row}>
        <Checkbox
          className={styles.tick}
          checked={lot.decisions.take.includes(item.key)}
          onChange={() => lot.decide({ take: toggled(lot.decisions.take, item.key) })}
          label={item.title}
        />
        <span className={styles.detail}>
          {both && (
            <>
              {both.field} <span className={styles.mark}>Yours</span> {both.yours || "nothing"}{" "}
              <span className={styles.mark}>File</span> {both.theirs}
            </>
          )}
        </span>
        <span className={styles.where}>{placeOf(item)}</span>
      </div>
      {item.follows.length > 0 && (
        <dl className={styles.follows}>
          {item.follows.map(({ kind, words }) => (
            <div key={words}>
              <dt className={kind === "clash" ? "late strong" : "muted"}>{FOLLOWS[kind]}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Group({
  title,
  about,
  tone,
  action,
  children,
}: {
  title: string;
  about: string;
  tone?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className={styles.group}>
      <h2 className="section-title">
        <span className={tone}>{title}</span> <span className="count">{about}</span>
        {action && <span className="push">{action}</span>}
      </h2>
      {children && <div className={styles.list}>{children}</div>}
    </section>
  );
}

/** The first of some rows, and the rest once they are asked for; `of` counts those too that were too many to send. */
function Some({
  items,
  of,
  more,
  children,
}: {
  items: PreviewItem[];
  of: number;
  more: string;
  children: (item: PreviewItem) => ReactNode;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <>
      <ul>
        {shown.map((item) => (
          <li key={item.key}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shown.length && (
        <button type="button" className={`link tap ${styles.more}`} onClick={() => setAll(true)}>
          {of - shown.length} {more}
        </button>
      )}
      {all && of > items.length && (
        <p className={`meta ${styles.more}`}>and {of - items.length} more, too many to list</p>
      )}
    </>
  );
}
