import { IconHistory } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { count } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import { useGoOn, useRowKeys } from "./keys";
import { Looking } from "./looking";
import { PreviewRail } from "./preview-rail";
import { changedWords, countsWords, PreviewStep } from "./preview-step";
import { GoKey, Problem, StepPage, type StepProps } from "./step-page";

/** The second step: what would happen, row by row. */
export function WhatWillHappen({ lot, preview, onCancel, onBack, steps, problem }: StepProps & { onBack: () => void }) {
  const coming = [countsWords(preview.made), changedWords(preview.changed)].filter(Boolean).join(", ");
  const open = preview.items.filter(({ state, answer }) => state === "asks" && answer === null).length;
  const unticked = preview.items.filter(
    ({ state, key }) => state === "changed" && !lot.decisions.take.includes(key),
  ).length;
  useRowKeys(onCancel);
  useGoOn(() => coming !== "" && void lot.commit(), lot.busy);
  return (
    <StepPage
      lot={lot}
      onCancel={onCancel}
      actions={
        <Button look="ghost" onClick={onBack}>
          Back to columns
        </Button>
      }
      rail={<PreviewRail lot={lot} preview={preview} />}
      foot={
        <>
          <span className="meta">
            {open > 0 && <span className={styles.some}>{count(open, "question")} open</span>}
            {unticked > 0 && `${open > 0 ? " · " : ""}${count(unticked, "change")} not taken`}
            {preview.same > 0 && `${open + unticked > 0 ? " · " : ""}${preview.same} same as before`}
          </span>
          {coming === "" ? (
            <span className="strong push">Nothing new.</span>
          ) : (
            <>
              <span className="meta push row">
                <IconHistory className="icon" aria-hidden /> Undo for 30 days
              </span>
              <Button
                look="primary"
                className="btn-long"
                disabled={lot.busy || lot.stale}
                onClick={() => void lot.commit()}
              >
                Bring in {coming} <GoKey />
              </Button>
            </>
          )}
        </>
      }
    >
      {steps}
      <Problem problem={problem} />
      <Looking lot={lot} />
      <PreviewStep lot={lot} preview={preview} />
    </StepPage>
  );
}
