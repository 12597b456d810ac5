"use client";

import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { count, listOf } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import { Question } from "./question";
import type { Preview, PreviewItem } from "./send";
import type { LotState } from "./use-lot";

/** How many rows of a group are shown until somebody asks for the rest. */
const FIRST = 8;

const NOUNS: Record<string, [string, string]> = {
  programs: ["program", "programs"],
  contacts: ["person", "people"],
  interviews: ["interview", "interviews"],
  rotations: ["rotation", "rotations"],
  messages: ["message", "messages"],
  tasks: ["task", "tasks"],
};

/** "34 programs, 51 messages" of counts; empty where there are none. */
export function countsWords(counts: Record<string, number>): string {
  return listOf(
    Object.entries(NOUNS).flatMap(([name, [one, many]]) =>
      (counts[name] ?? 0) > 0 ? [count(counts[name] ?? 0, one, many)] : [],
    ),
  );
}

/** What would happen, row by row: questions, what differs, what is new, what is left out, and how much is as before. */
export function PreviewStep({ lot, preview, onBack }: { lot: LotState; preview: Preview; onBack: () => void }) {
  const of = (state: PreviewItem["state"]) => preview.items.filter((item) => item.state === state);
  const { take, leave } = lot.decisions;
  const toggled = (list: string[], key: string) =>
    list.includes(key) ? list.filter((other) => other !== key) : [...list, key];
  const changes = Object.values(preview.changed).reduce((sum, n) => sum + n, 0);
  const coming = [countsWords(preview.made), changes > 0 ? count(changes, "change") : ""].filter(Boolean).join(", ");
  const open = of("asks").filter(({ answer }) => answer === null).length;
  return (
    <>
      <Group title="Asks" about="Each is left out until you answer." items={of("asks")}>
        {(item) => <Question question={item} lot={lot} />}
      </Group>
      <Group title="Changed" about="Yours is kept unless you say so." items={of("changed")}>
        {(item) => (
          <div>
            <Checkbox
              checked={take.includes(item.key)}
              onChange={() => lot.decide({ take: toggled(take, item.key) })}
              label={item.title}
              description={`${item.file}, ${item.at}`}
            />
            <p className={styles.both}>
              {item.both?.field} <span className={styles.mark}>Yours</span> {item.both?.yours || "nothing"}{" "}
              <span className={styles.mark}>File</span> {item.both?.theirs}
            </p>
            {item.follows.map((words) => (
              <p key={words} className="meta">
                {words}
              </p>
            ))}
          </div>
        )}
      </Group>
      <Group title="New" about={countsWords(preview.made)} items={of("new")}>
        {(item) => (
          <Checkbox
            checked={!leave.includes(item.key)}
            onChange={() => lot.decide({ leave: toggled(leave, item.key) })}
            label={item.title}
            description={[item.detail, ...item.follows, `${item.file}, ${item.at}`].filter(Boolean).join(" · ")}
          />
        )}
      </Group>
      <Group title="Left out" about="" items={of("left")}>
        {(item) => (
          <p>
            {item.title} <span className="meta">{[item.detail, `${item.file}, ${item.at}`].join(" · ")}</span>
          </p>
        )}
      </Group>
      <p className="meta">{preview.same === 0 ? "" : `${count(preview.same, "row")} the same as before.`}</p>
      <div className={styles.foot}>
        <span className="meta">
          {open > 0 ? `${count(open, "question")} open. ` : ""}One Undo takes all of it back, for 30 days.
        </span>
        <Button onClick={onBack}>Back to columns</Button>
        {coming === "" ? (
          <span className="strong">Nothing new.</span>
        ) : (
          <Button look="primary" disabled={lot.busy} onClick={() => void lot.commit()}>
            Bring in {coming}
          </Button>
        )}
      </div>
    </>
  );
}

function Group({
  title,
  about,
  items,
  children,
}: {
  title: string;
  about: string;
  items: PreviewItem[];
  children: (item: PreviewItem) => React.ReactNode;
}) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section aria-label={title} className={styles.group}>
      <h2 className="section-title">
        {title} <span className="count">{items.length}</span> <span className="meta">{about}</span>
      </h2>
      <ul>
        {shown.map((item) => (
          <li key={item.key}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shown.length && (
        <button type="button" className="link tap" onClick={() => setAll(true)}>
          {items.length - shown.length} more
        </button>
      )}
    </section>
  );
}
