"use client";

import { useState } from "react";
import { restoreDeletion } from "@/components/deleted/actions";
import { settle } from "@/components/form/settle";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { say } from "@/components/ui/undo";
import { count } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import { ChangedList } from "./changed-list";
import { changedWords, countsWords } from "./preview-step";
import type { Done, Preview } from "./send";

/** So many rows that were left out are listed. */
const MOST_LISTED = 50;

/** How many questions and rows left out there are beside those that the preview lists. */
function unlisted({ counts, items }: Preview): number {
  const listed = items.filter(({ state, answer }) => state === "left" || (state === "asks" && answer === null)).length;
  return counts.left + counts.asks - listed;
}

/** What was brought in, counted from what was written, with one Undo for all of it. */
export function DoneStep({ done, preview, onUndone }: { done: Done; preview: Preview | null; onUndone: () => void }) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { undo } = done;

  async function onUndo() {
    if (undo === null) return;
    setPending(true);
    setProblem(null);
    const restored = await settle(restoreDeletion, { id: undo });
    setPending(false);
    if (!restored.ok) return setProblem(restored.problem);
    say("Undone. Your season is as it was.");
    onUndone();
  }

  const made = countsWords(done.made);
  const changed =
    done.changed === 0
      ? ""
      : changedWords(preview?.changed ?? {}) || count(done.changed, "entry changed", "entries changed");
  const left =
    preview?.items.filter(({ state, answer }) => state === "left" || (state === "asks" && answer === null)) ?? [];
  const total = left.length + (preview ? unlisted(preview) : 0);
  return (
    <>
      <Callout level="done" role="status">
        {undo === null
          ? "Nothing new was brought in."
          : made === ""
            ? `Brought in: ${changed}.`
            : `Brought in ${[made, changed].filter(Boolean).join(", ")}.`}
      </Callout>
      {problem && <Callout level="stop">{problem}</Callout>}
      <div className="row wrap">
        {undo !== null && (
          <Button disabled={pending} onClick={onUndo}>
            Undo all of it
          </Button>
        )}
        <ButtonLink look="primary" href="/today">
          See Today
        </ButtonLink>
      </div>
      {undo !== null && (
        <p className="meta">
          You can also undo it under{" "}
          <Link className="link" href="/deleted">
            Settings, Deleted
          </Link>{" "}
          for 30 days.
        </p>
      )}
      {undo !== null && preview && <ChangedList rows={preview.rows} of={done.changed} />}
      {left.length > 0 && (
        <section aria-label="Left out" className={styles.group}>
          <h2 className="section-title">
            Left out <span className="count">{total}</span>
          </h2>
          <ul>
            {left.slice(0, MOST_LISTED).map(({ key, title, detail, file, at }) => (
              <li key={key}>
                {title} <span className="meta">{[detail, `${file}, ${at}`].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
          {total > MOST_LISTED && <p className="meta">and {total - MOST_LISTED} more, too many to list</p>}
        </section>
      )}
    </>
  );
}
