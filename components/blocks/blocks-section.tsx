"use client";

import { useCallback, useState } from "react";
import styles from "@/components/interviews/agenda.module.css";
import { Button } from "@/components/ui/button";
import type { Engagement } from "@/lib/season/clashes";
import type { Block } from "@/lib/season/schema";
import { BlockDialog } from "./block-dialog";

/** Blocked time that interviews must avoid, each with the way to change it. */
export function BlocksSection({
  blocks,
  others,
  travelHours,
  zone,
}: {
  /** Those that are not over, with their days in words. */
  blocks: { block: Block; when: string }[];
  others: Engagement[];
  travelHours: number;
  zone: string;
}) {
  const [editing, setEditing] = useState<Block | "new" | null>(null);
  const close = useCallback(() => setEditing(null), []);
  return (
    <section className={styles.rail} aria-labelledby="blocks">
      <h2 className="rail-title" id="blocks">
        Personal time
      </h2>
      {blocks.length > 0 ? (
        <ul className={styles.blocks}>
          {blocks.map(({ block, when }) => (
            <li key={block.id}>
              <span>
                <span className="strong">{block.title}</span>
                <span className={`meta ${styles.block}`}>{when}</span>
              </span>
              <Button look="ghost" size="sm" onClick={() => setEditing(block)} aria-label={`Edit ${block.title}`}>
                Edit
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">No time blocked. If you enter an interview on a blocked day, you’ll see a warning.</p>
      )}
      <Button size="sm" onClick={() => setEditing("new")}>
        Block time
      </Button>
      <BlockDialog
        opened={editing !== null}
        block={editing === "new" || editing === null ? undefined : editing}
        others={others}
        travelHours={travelHours}
        zone={zone}
        onClose={close}
      />
    </section>
  );
}
