"use client";

import { IconCircle, IconCircleCheck } from "@tabler/icons-react";
import type { TemplatePart } from "@/lib/templates";
import styles from "./panel.module.css";

function targetWords([least, most]: TemplatePart["sentences"]): string {
  if (least === most) return most === 1 ? "1 sentence" : `${most} sentences`;
  return `${least} to ${most} sentences`;
}

/** The slots of the template: those that are filled, and those that still stop the message. */
export function SlotList({
  labels,
  left,
  parts,
  onFill,
  id,
}: {
  /** Every slot that the template laid out, in order. */
  labels: string[];
  /** Those that are still in the text. */
  left: string[];
  parts: TemplatePart[];
  onFill: (label: string) => void;
  id: string;
}) {
  const all = [...labels, ...left.filter((label) => !labels.includes(label))];
  const [next] = left;
  return (
    <>
      {all.length > 0 && (
        <section aria-labelledby={`${id}-slots`}>
          <h2 className="rail-title" id={`${id}-slots`}>
            Slots
            <span className="faint push">
              {all.length - left.length} of {all.length} filled
            </span>
          </h2>
          <ul>
            {all.map((label) => {
              const open = left.includes(label);
              return (
                <li key={label} className={styles.slot}>
                  {open ? (
                    <IconCircle className="icon faint" aria-label="Empty" />
                  ) : (
                    <IconCircleCheck className="icon done" aria-label="Filled" />
                  )}
                  <span className={styles.slotName}>{label}</span>
                  {open && (
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
          {left.length > 0 && (
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
