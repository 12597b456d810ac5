"use client";

import { IconListCheck } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { count } from "@/lib/season/words";
import styles from "./compose.module.css";
import { LeaveBar } from "./leave-bar";
import type { Letter } from "./use-mark-sent";

const WORD = /\S+/g;

/** The foot of the writing screen: how long the letter is, what is unsettled, and how it leaves. */
export function ComposeFoot({
  letter,
  onFill,
  onReword,
  onAsk,
  counts,
  blocked,
  onChecks,
}: {
  letter: Letter;
  /** Goes to a slot of the letter, by its label. */
  onFill: (label: string) => void;
  /** Puts what is true in place of a promise of first place. */
  onReword: () => void;
  /** Goes to a question that has to be answered first; null where none has. */
  onAsk: (() => void) | null;
  /** "1 problem, 2 warnings" */
  counts: string;
  /** What has to be settled first, in words; null where nothing has. */
  blocked: string | null;
  /** Opens what stands beside the letter, where there is no room for it. */
  onChecks: () => void;
}) {
  return (
    <footer className={styles.foot}>
      <span className="meta">{count(letter.written.body.match(WORD)?.length ?? 0, "word")}</span>
      {blocked && <span className={`${onAsk ? "strong" : "late"} ${styles.blocked}`}>{blocked}</span>}
      <Button className={styles.bar} onClick={onChecks}>
        <IconListCheck className="icon" aria-hidden />
        {counts}
      </Button>
      <span className={`row ${styles.leave}`}>
        <LeaveBar letter={letter} onFill={onFill} onReword={onReword} onAsk={onAsk} />
      </span>
    </footer>
  );
}
