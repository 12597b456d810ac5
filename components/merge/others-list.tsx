"use client";

import { useMemo } from "react";
import { Link } from "@/components/ui/link";
import { unpacked } from "@/lib/season/packed";
import styles from "./merge.module.css";
import { mergeHref } from "./merge-href";
import type { Candidate, MergeNoun } from "./merge-model";

/** Those that a program or a person may be merged with (`others`, packed), each a link to what merging the two would do. */
export function OthersList({ noun, id, others }: { noun: MergeNoun; id: string; others: string }) {
  const candidates = useMemo(() => unpacked<Candidate>(others), [others]);
  return (
    <ul className={styles.others}>
      {candidates.map((other) => (
        <li key={other.id}>
          <Link className={styles.other} href={mergeHref(noun, id, other.id)}>
            <span className="strong">{other.name}</span>
            {other.about && <span className="meta">{other.about}</span>}
            {other.likely && <span className="tag">Looks the same</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
