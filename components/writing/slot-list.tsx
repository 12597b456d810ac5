"use client";

import { IconCircle, IconCircleCheck, IconCircleDashed, IconCircleMinus } from "@tabler/icons-react";
import type { TemplatePart } from "@/lib/templates";
import styles from "./panel.module.css";
import { type SlotState, slotWords } from "./slot-states";

const LOOKS = {
  open: { Icon: IconCircle, tone: "faint", word: "Empty" },
  filled: { Icon: IconCircleCheck, tone: "done", word: "Filled" },
  unclear: { Icon: IconCircleDashed, tone: "faint", word: "Unclear" },
  "left out": { Icon: IconCircleMinus, tone: "faint", word: "Left out" },
} as const satisfies Record<SlotState["is"], unknown>;

function targetWords([least, most]: TemplatePart["sentences"]): string {
  if (least === most) return most === 1 ? "1 sentence" : `${most} sentences`;
  return `${least} to ${most} sentences`;
}

/** The slots of the template: those that are filled, those that still stop the message, those whose place is gone, and those that nobody can tell. */
export function SlotList({
  slots,
  parts,
  onFill,
  id,
}: {
  slots: SlotState[];
  parts: TemplatePart[];
  onFill: (label: string) => void;
  id: string;
}) {
  const next = slots.find(({ is }) => is === "open")?.label;
  return (
    <>
      {slots.length > 0 && (
        <section aria-labelledby={`${id}-slots`}>
          <h2 className="rail-title" id={`${id}-slots`}>
            Slots
            <span className="faint push">{slotWords(slots)}</span>
          </h2>
          <ul>
            {slots.map(({ label, is }) => {
              const { Icon, tone, word } = LOOKS[is];
              return (
                <li key={label} className={styles.slot}>
                  <Icon className={`icon ${tone}`} aria-label={word} />
                  <span className={`${styles.slotName} ${is === "left out" ? "faint" : ""}`}>{label}</span>
                  {(is === "left out" || is === "unclear") && <span className="faint">{word}</span>}
                  {is === "open" && (
                    <button
                      type="button"
                      className={styles.plain}
                      aria-label={`Fill: ${label}`}
                      onClick={() => onFill(label)}
                    >
                      Fill {label === next && <span className={`kbd ${styles.key}`}>Tab</span>}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
          {slots.some(({ is }) => is === "unclear") && (
            <p className="meta">Unclear: there’s text there now, but it may not answer this.</p>
          )}
          {next !== undefined && (
            <p className={`meta ${styles.byKeys}`}>Tab moves from slot to slot. Esc, then Tab, leaves the text.</p>
          )}
        </section>
      )}
      {parts.length > 0 && (
        <section aria-labelledby={`${id}-parts`}>
          <h2 className="rail-title" id={`${id}-parts`}>
            Length
          </h2>
          <dl className={styles.facts}>
            {parts.map(({ title, sentences }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{targetWords(sentences)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
