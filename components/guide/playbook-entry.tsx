"use client";

import { type Playbook, timingWords } from "@/lib/season/playbooks";
import { KIND_WORDS } from "@/lib/season/words";
import { playbookAnchor } from "./address";
import { Entry } from "./entry";
import styles from "./guide.module.css";

/** A situation and the steps that fit it, each with its time and the kind of draft it leads to. */
export function PlaybookEntry({ playbook }: { playbook: Playbook }) {
  const { id, situation, why, steps } = playbook;
  return (
    <Entry id={playbookAnchor(id)} name={id} title={situation}>
      <p className={styles.why}>{why}</p>
      <ol className={styles.steps}>
        {steps.map(({ id, title, timing, kind }) => (
          <li key={id}>
            <span className={styles.when}>{timingWords(timing)}</span>
            <span>
              {title}. {kind && <span className="tag tag-outline">{KIND_WORDS[kind]}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Entry>
  );
}
