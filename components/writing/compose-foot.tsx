"use client";

import { IconListCheck } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import type { Finding } from "@/lib/rules";
import type { Contact } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import styles from "./compose.module.css";
import { LeaveBar } from "./leave-bar";
import type { Written } from "./written";

const WORD = /\S+/g;

/** The foot of the writing screen: how long the letter is, what is unsettled, and how it leaves. */
export function ComposeFoot({
  draft,
  written,
  contacts,
  stops,
  onFill,
  saveAll,
  counts,
  blocked,
  onChecks,
}: {
  draft: { id: string | null; programId: string };
  written: Written;
  contacts: Contact[];
  /** What the checks stop it with. */
  stops: Finding[];
  /** Goes to a slot of the letter, by its label. */
  onFill: (label: string) => void;
  /** Sends what the server does not have; the draft's id once it has every word, null where it does not. */
  saveAll: () => Promise<string | null>;
  /** "1 stop, 2 warn" */
  counts: string;
  /** What has to be settled first, in words; null where nothing has. */
  blocked: string | null;
  /** Opens what stands beside the letter, where there is no room for it. */
  onChecks: () => void;
}) {
  return (
    <footer className={styles.foot}>
      <span className="meta">{count(written.body.match(WORD)?.length ?? 0, "word")}</span>
      {blocked && <span className={`late ${styles.blocked}`}>{blocked}</span>}
      <Button className={styles.bar} onClick={onChecks}>
        <IconListCheck className="icon" aria-hidden />
        {counts}
      </Button>
      <span className={`row ${styles.leave}`}>
        <LeaveBar draft={draft} written={written} contacts={contacts} stops={stops} onFill={onFill} saveAll={saveAll} />
      </span>
    </footer>
  );
}
