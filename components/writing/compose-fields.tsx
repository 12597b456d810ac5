"use client";

import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { memo, type ReactNode, type RefObject, useId, useState } from "react";
import { Link } from "@/components/ui/link";
import { Pips } from "@/components/ui/pips";
import type { Contact, Program } from "@/lib/season/schema";
import type { ContactState } from "./assess";
import styles from "./compose.module.css";
import { KindFields } from "./kind-fields";
import { RecipientsField } from "./recipients-field";
import { budgetWords } from "./standing-words";
import type { Written } from "./written";

/** The fields above the letter: the program and its budget, to whom, of which kind, under which subject. */
export const ComposeFields = memo(function ComposeFields({
  program,
  contacts,
  kind,
  recipients,
  subject,
  news,
  occasion,
  standing,
  subjectField,
  subjectLevel,
  template,
  onWrite,
  onKind,
  onRecipients,
}: {
  program: Pick<Program, "id" | "name">;
  contacts: Contact[];
  kind: Written["kind"];
  recipients: string[];
  subject: string;
  news: Written["news"];
  /** "for the Jan 25 interview" */
  occasion: string;
  standing: ContactState;
  subjectField: RefObject<HTMLTextAreaElement | null>;
  /** The most serious level of the findings in the subject. */
  subjectLevel: string | null;
  /** The menu of templates. */
  template: ReactNode;
  onWrite: (part: Partial<Written>) => void;
  onKind: (kind: Written["kind"]) => void;
  onRecipients: (recipients: string[]) => void;
}) {
  const id = useId();
  /** On a small screen they are folded to leave room for the letter. */
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.fields} data-shown={shown || undefined}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={shown}
        aria-controls={`${id}-rows`}
        onClick={() => setShown(!shown)}
      >
        <span>{subject.trim() || "No subject yet"}</span>
        <span className="meta">To, kind, subject</span>
        {shown ? <IconChevronUp className="icon" aria-hidden /> : <IconChevronDown className="icon" aria-hidden />}
      </button>
      <div id={`${id}-rows`} className={styles.rows}>
        <div className={styles.row}>
          <span className={styles.label}>Program</span>
          <Link className="chip" href={`/programs/${program.id}`}>
            {program.name}
          </Link>
          <span className={`meta row push ${styles.budget}`}>
            <Pips
              used={standing.used}
              limit={standing.limit}
              wouldUse={standing.takes}
              noContact={standing.policy === "no-contact"}
            />
            {budgetWords(standing)}
          </span>
        </div>
        <RecipientsField program={program} contacts={contacts} recipients={recipients} onChange={onRecipients} />
        <div className={styles.row}>
          <KindFields
            kind={kind}
            news={news}
            occasion={occasion}
            onKind={onKind}
            onNews={(news) => onWrite({ news })}
          />
          <span className="push">{template}</span>
        </div>
        <div className={styles.row}>
          <label className={styles.label} htmlFor={`${id}-subject`}>
            Subject
          </label>
          <textarea
            ref={subjectField}
            id={`${id}-subject`}
            className={styles.subject}
            data-level={subjectLevel ?? undefined}
            rows={1}
            value={subject}
            maxLength={500}
            // One line of a letter, however many it is shown in.
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
            }}
            onChange={(event) => onWrite({ subject: event.currentTarget.value.replace(/\s*\n\s*/g, " ") })}
          />
        </div>
      </div>
    </div>
  );
});
