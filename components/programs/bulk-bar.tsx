"use client";

import { settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { LazyMenu } from "@/components/ui/lazy-menu";
import { say } from "@/components/ui/undo";
import { count } from "@/lib/season/words";
import { changePrograms } from "./actions";
import { FACTS, type Fact } from "./program-facts";
import styles from "./program-list.module.css";
import type { ProgramRow } from "./rows";

/** What is done with several picked programs at once: stage, policy, signal, archive. Each with one Undo. */
export function BulkBar({ rows, onDone }: { rows: ProgramRow[]; onDone: () => void }) {
  const archived = rows.every((row) => row.archived);

  async function send(changes: object[], before: object[], done: string) {
    const sent = await settle(changePrograms, { changes });
    if (!sent.ok) return say(sent.problem);
    say(done, undoing(changePrograms, { changes: before }, "Undone."));
    onDone();
  }

  function change(fact: Fact, value: string) {
    const { label, words } = FACTS[fact];
    const others = rows.filter((row) => row[fact] !== value);
    if (others.length === 0) return say(`${label} is already ${wordOf(words, value)}.`);
    const changes = others.map((row) => ({ id: row.id, [fact]: value, was: { [fact]: row[fact] } }));
    const before = others.map((row) => ({ id: row.id, [fact]: row[fact], was: { [fact]: value } }));
    return send(changes, before, `${label} set to ${wordOf(words, value)} for ${count(others.length, "program")}.`);
  }

  /** Ranked programs stay: what will be certified is never out of sight. */
  function archive() {
    const some = archived ? rows : rows.filter(({ rank }) => rank === null);
    const ranked = rows.length - some.length;
    const staying =
      ranked > 0
        ? ` ${count(ranked, "ranked program")} stayed: take ${ranked === 1 ? "it" : "them"} off the rank list first.`
        : "";
    if (some.length === 0) return say(staying.trim());
    const to = (value: boolean) => some.map(({ id }) => ({ id, archived: value, was: { archived: !value } }));
    const done = archived
      ? `Restored ${count(some.length, "program")}.`
      : `Archived ${count(some.length, "program")}. ${some.length === 1 ? "Its" : "Their"} reminders are off.${staying}`;
    return send(to(!archived), to(archived), done);
  }

  return (
    <section className={styles.bulk} aria-label="Selected programs" data-picked>
      <strong className="tnum" role="status">
        {count(rows.length, "program")} selected
      </strong>
      {(["stage", "contactPolicy", "signal"] as const).map((fact) => (
        <LazyMenu
          key={fact}
          className="btn btn-sm"
          position="top-start"
          choices={FACTS[fact].values.map((value) => ({
            key: value,
            label: wordOf(FACTS[fact].words, value),
            onChoose: () => change(fact, value),
          }))}
        >
          {FACTS[fact].label}
        </LazyMenu>
      ))}
      <Button size="sm" onClick={archive}>
        {archived ? "Restore" : "Archive"}
      </Button>
      <Button size="sm" look="ghost" onClick={onDone}>
        Clear
      </Button>
    </section>
  );
}

function wordOf(words: Record<string, string>, value: string): string {
  return words[value] ?? value;
}
