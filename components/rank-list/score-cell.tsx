"use client";

import { IconX } from "@tabler/icons-react";
import { startTransition, useOptimistic } from "react";
import { giveScore } from "@/components/criteria/actions";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import { say } from "@/components/ui/undo";
import type { CriterionScore } from "@/lib/season/suggested-order";
import { SCORES, scoreWords } from "./score-words";

/** A program's score by one criterion, to be given as one sees it now; without that, what its interviews left counts. */
export function ScoreCell({
  program,
  criterion,
  score,
}: {
  program: { id: string; name: string };
  criterion: { id: string; name: string };
  score: CriterionScore | null;
}) {
  const [now, show] = useOptimistic(score?.from === "now" ? score.score : null);

  function give(wanted: number | null) {
    startTransition(async () => {
      show(wanted);
      const given = await settle(giveScore, { programId: program.id, criterionId: criterion.id, score: wanted });
      if (!given.ok) say(given.problem);
    });
  }

  return (
    <span className="row wrap" style={{ gap: 4 }}>
      <ChoiceRow legend={`${criterion.name}, ${program.name}`} options={SCORES} value={now} onChange={give} />
      {now !== null && (
        <Button
          look="ghost"
          size="sm"
          icon
          onClick={() => give(null)}
          aria-label={`Clear the score: ${criterion.name}, ${program.name}`}
        >
          <IconX className="icon" aria-hidden />
        </Button>
      )}
      {now === null && score?.from === "interviews" && (
        <span className="meta">{scoreWords(score.score)} from interviews</span>
      )}
    </span>
  );
}
