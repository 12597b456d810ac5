"use client";

import { Link } from "@/components/ui/link";
import { questionAnchor } from "./address";
import { Entry } from "./entry";
import styles from "./guide.module.css";
import { ANSWERS } from "./question-answers";
import type { QUESTIONS } from "./questions";

/** A question that people ask, its answer, what the app does about it, and what the answer rests on. */
export function QuestionEntry({ question: { id, asks } }: { question: (typeof QUESTIONS)[number] }) {
  const { says, does, from } = ANSWERS[id];
  return (
    <Entry id={questionAnchor(id)} name={id} title={asks}>
      <p className={styles.why}>{says.join(" ")}</p>
      <p className={styles.why}>
        {does.says}{" "}
        <Link className="link" href={does.href}>
          {does.label}
        </Link>
      </p>
      <p className={`meta ${styles.from}`}>
        From:{" "}
        {from.map(({ anchor, title }, place) => (
          <span key={anchor}>
            {place > 0 && ", "}
            <a className="link" href={`#${anchor}`}>
              {title}
            </a>
          </span>
        ))}
      </p>
    </Entry>
  );
}
