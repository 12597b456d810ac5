"use client";

import { AskDialog } from "./ask-dialog";
import { StopDialog } from "./stop-dialog";
import type { Log } from "./use-log";

/** What holds the message back, over the sheet: questions that have to be answered first, or the stop before a second #1 letter. */
export function LogHold({ log, zone }: { log: Log; zone: string }) {
  const { holding, values, season } = log;
  const { hold } = holding;
  if (!hold) return null;
  if (hold.open)
    return (
      <AskDialog
        open={hold.open}
        zone={zone}
        pending={log.pending}
        undone="Nothing is logged yet, and your text is kept."
        onBack={holding.leave}
        onAnswer={holding.answer}
      />
    );
  return (
    <StopDialog
      hold={hold}
      message={{ ...values, program: season.programs.find(({ id }) => id === values.programId) }}
      way={{ does: "log" }}
      now={log.now}
      zone={zone}
      pending={log.pending}
      problem={log.problem}
      place={holding.place}
      onBack={holding.leave}
      onReword={holding.reword}
      onKeepAsDraft={log.editing ? null : log.keepAsDraft}
      onReleased={holding.released}
      onAnyway={(reason) => log.save({ reason, rules: hold.rules })}
    />
  );
}
