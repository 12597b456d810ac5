"use client";

import { startTransition, useOptimistic, useState } from "react";
import { bothSaid, settle } from "@/components/form/settle";
import { keepReason } from "./actions";
import styles from "./rank-list.module.css";

/** Why a program stands where it stands, edited in place. What could not be saved stays typed, with the reason below the row. */
export function ReasonField({
  id,
  name,
  reason,
  onProblem,
}: {
  id: string;
  name: string;
  reason: string;
  onProblem: (problem: string | null) => void;
}) {
  const [kept, keep] = useOptimistic(reason);
  const [typed, setTyped] = useState<string | null>(null);

  function save() {
    const wanted = typed?.trim();
    setTyped(null);
    if (wanted === undefined || wanted === reason) return;
    startTransition(async () => {
      keep(wanted);
      const settled = await settle(keepReason, { id, rankReason: wanted, was: { rankReason: kept } });
      onProblem(settled.ok ? null : bothSaid(settled, { field: "rankReason", label: "the reason" }));
      if (!settled.ok) setTyped(wanted);
    });
  }

  return (
    <input
      className={styles.reason}
      aria-label={`Your reason for ${name}`}
      placeholder="Add your reason"
      maxLength={500}
      autoComplete="off"
      title={reason}
      value={typed ?? kept}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") {
          setTyped(null);
          onProblem(null);
        }
      }}
    />
  );
}
