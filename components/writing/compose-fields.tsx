"use client";

import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { memo, type ReactNode, type RefObject, useId, useState } from "react";
import { Link } from "@/components/ui/link";
import { Pips } from "@/components/ui/pips";
import type { Contact, Program } from "@/lib/season/schema";
import { NEWS, SENT_KINDS } from "@/lib/season/values";
import { KIND_WORDS, NEWS_WORDS } from "@/lib/season/words";
import type { ContactState } from "./assess";
import styles from "./compose.module.css";
import { RecipientsField } from "./recipients-field";
import { budgetWords } from "./standing-words";
import { hasNews, type Written } from "./written";

/** What stands over the letter: the program and its budget, to whom, of which kind, under which subject. */
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
  /** Where they are folded to leave room for the letter. */
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
          <label className={styles.label} htmlFor={`${id}-kind`}>
            Kind
          </label>
          <select
            id={`${id}-kind`}
            className={styles.choice}
            value={kind}
            onChange={(event) => {
              const chosen = SENT_KINDS.find((known) => known === event.currentTarget.value);
              if (chosen) onKind(chosen);
            }}
          >
            {SENT_KINDS.map((known) => (
              <option key={known} value={known}>
                {KIND_WORDS[known]}
              </option>
            ))}
          </select>
          {hasNews(kind) ? (
            <span className={styles.news}>
              <label className={styles.label} htmlFor={`${id}-news`}>
                News
              </label>
              <select
                id={`${id}-news`}
                className={styles.choice}
                value={news ?? ""}
                onChange={(event) =>
                  onWrite({ news: NEWS.find((known) => known === event.currentTarget.value) ?? null })
                }
              >
                <option value="">No news</option>
                {NEWS.map((known) => (
                  <option key={known} value={known}>
                    {NEWS_WORDS[known]}
                  </option>
                ))}
              </select>
            </span>
          ) : (
            <span className="meta">{occasion}</span>
          )}
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
