"use client";

import { countWords, unsettled } from "./checks";
import { ComposeFoot } from "./compose-foot";
import type { ComposerProps } from "./composer-props";
import type { Composing } from "./use-composer";

/** How the letter leaves, and what has to be settled first. */
export function ComposerFoot({ composing, props }: { composing: Composing; props: ComposerProps }) {
  const { draft, checks, letter, readings, sheet } = composing;
  const { leads } = checks;
  return (
    <ComposeFoot
      letter={{
        draft: { id: draft.id, version: draft.version, changedAt: props.changedAt },
        program: props.program,
        written: draft.written,
        contacts: props.contacts,
        zone: props.zone,
        seasonId: props.seasonId,
        next: props.next,
        saveAll: draft.saveAll,
        onSent: draft.abandon,
      }}
      onFill={letter.fill}
      onReword={() => void composing.reword()}
      onAsk={readings.open.length > 0 ? readings.focus : null}
      counts={countWords(leads, letter.slots.length)}
      blocked={unsettled(leads, letter.slots)}
      onChecks={sheet.open}
    />
  );
}
