"use client";

import { IconDots } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { Menu } from "@/components/ui/menu";
import type { MenuChoice } from "@/components/ui/menu-choice";
import { type KindChoice, QUICK_KINDS } from "@/lib/log-line/kinds";
import type { MessageKind } from "@/lib/season/schema";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";
import { KIND_WORDS } from "@/lib/season/words";
import styles from "./log-sheet.module.css";

const isQuick = (choice: KindChoice, value: KindChoice) =>
  choice.kind === value.kind &&
  choice.direction === value.direction &&
  (!choice.channel || choice.channel === value.channel);

/** The kinds: six as chips with the keys 1 to 6, every other under More. */
export function KindChips({ value, onChoose }: { value: KindChoice; onChoose: (choice: KindChoice) => void }) {
  const quick = QUICK_KINDS.findIndex(({ choice }) => isQuick(choice, value));

  const more = quick === -1 ? `${KIND_WORDS[value.kind]}, more kinds` : "More kinds";

  function onKeyDown(event: KeyboardEvent) {
    const choice = QUICK_KINDS[Number(event.key) - 1]?.choice;
    if (choice) {
      event.preventDefault();
      onChoose(choice);
    }
  }

  const item = (direction: KindChoice["direction"], kind: MessageKind): MenuChoice => ({
    key: `${direction} ${kind}`,
    label: kind === "other" ? "Other message" : KIND_WORDS[kind],
    onChoose: () => onChoose({ direction, kind }),
  });

  return (
    <fieldset className={`${styles.chips} ${styles.plain} ${styles.kinds}`} onKeyDown={onKeyDown}>
      <legend className="visually-hidden">Kind</legend>
      {QUICK_KINDS.map(({ label, choice }, at) => (
        <button key={label} type="button" className="chip" aria-pressed={at === quick} onClick={() => onChoose(choice)}>
          <span className="kbd" aria-hidden>
            {at + 1}
          </span>
          {label}
        </button>
      ))}
      <Menu
        button={
          <button type="button" className="chip" aria-pressed={quick === -1} aria-label={more}>
            {quick === -1 ? KIND_WORDS[value.kind] : <IconDots className="icon" aria-hidden />}
          </button>
        }
        choices={[
          { heading: "You wrote" },
          ...SENT_KINDS.map((kind) => item("sent", kind)),
          "divider",
          { heading: "They wrote" },
          ...RECEIVED_KINDS.map((kind) => item("received", kind)),
        ]}
      />
    </fieldset>
  );
}
