"use client";

import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useCallback, useRef, useState } from "react";
import { useSubmit } from "@/components/form/use-submit";
import { useLogSheet } from "@/components/log/log-context";
import { PageBody } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { Finding } from "@/lib/rules";
import { type Contact, type Draft, SENT_KINDS } from "@/lib/season/schema";
import { count, KIND_WORDS, personName } from "@/lib/season/words";
import { saveDraft } from "../actions";
import { useRemoveDraft } from "../use-remove-draft";
import { DraftFindings } from "./draft-findings";
import styles from "./editor.module.css";
import { useAutosave } from "./use-autosave";
import { useDraftFindings } from "./use-draft-findings";
import { useUnsavedWarning } from "./use-unsaved-warning";

export type Written = Pick<Draft, "kind" | "subject" | "body" | "recipients">;

const WORD = /\S+/g;

/** A draft open to be written: the letter, what the rules say of it, and the way from here to "sent". */
export function DraftEditor({
  draft,
  program,
  contacts,
  findings,
  revision,
}: {
  draft: Draft;
  program: string;
  contacts: Contact[];
  findings: Finding[];
  revision: number;
}) {
  const router = useRouter();
  const { openLog } = useLogSheet();
  const [written, setWritten] = useState<Written>(() => ({
    kind: draft.kind,
    subject: draft.subject,
    body: draft.body,
    recipients: draft.recipients,
  }));
  const [saved, setSaved] = useState(written);
  const dirty = written !== saved;
  const keeping = useRef(written);
  const sending = useSubmit(
    saveDraft,
    useCallback(() => setSaved(keeping.current), []),
  );
  const { remove, problem } = useRemoveDraft(draft.id, program);
  const said = useDraftFindings({ draft, written, initial: findings, changed: dirty, revision });
  useUnsavedWarning(dirty);

  const write = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }));
  const errors = sending.fieldErrors;

  const { submit } = sending;
  const save = useCallback(() => {
    keeping.current = written;
    submit({ id: draft.id, ...written });
  }, [submit, draft.id, written]);
  useAutosave({ id: draft.id, written, dirty, paused: sending.pending || sending.formError !== null, save });

  return (
    <PageBody rail={<DraftFindings findings={said} subject={written.subject} body={written.body} />}>
      <form
        className={styles.editor}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key !== "s" || !(event.metaKey || event.ctrlKey)) return;
          event.preventDefault();
          save();
        }}
      >
        <fieldset className={styles.people}>
          <legend>To</legend>
          {contacts.length === 0 && <span className="meta">Nobody is recorded at this program yet.</span>}
          {contacts.map((contact) => {
            const chosen = written.recipients.includes(contact.id);
            return (
              <button
                key={contact.id}
                type="button"
                className="chip"
                aria-pressed={chosen}
                onClick={() =>
                  write({
                    recipients: chosen
                      ? written.recipients.filter((id) => id !== contact.id)
                      : [...written.recipients, contact.id],
                  })
                }
              >
                {personName(contact)}
              </button>
            );
          })}
        </fieldset>
        <NativeSelect
          label="Kind"
          className={styles.kind}
          value={written.kind}
          error={errors.kind}
          onChange={(event) => {
            const kind = SENT_KINDS.find((known) => known === event.currentTarget.value);
            if (kind) write({ kind });
          }}
          data={SENT_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
        />
        <TextInput
          label="Subject"
          value={written.subject}
          error={errors.subject}
          maxLength={500}
          onChange={(event) => write({ subject: event.currentTarget.value })}
        />
        <Textarea
          label="Message"
          classNames={{ input: styles.letter }}
          value={written.body}
          error={errors.body}
          autosize
          minRows={12}
          onChange={(event) => write({ body: event.currentTarget.value })}
        />
        {sending.formError && (
          <Callout level="stop" role="alert">
            {sending.formError}
          </Callout>
        )}
        {problem && (
          <Callout level="stop" role="alert">
            {problem}
          </Callout>
        )}
        <div className={styles.foot}>
          <Button
            look="primary"
            onClick={() => {
              const { id: _id, ...start } = draft;
              openLog({ ...start, ...written, direction: "sent", draftId: draft.id });
            }}
          >
            Log as sent
          </Button>
          <Button type="submit" disabled={sending.pending || !dirty}>
            {sending.pending ? "Saving…" : "Save draft"}
          </Button>
          <Button look="ghost" onClick={() => remove(() => router.push("/drafts"))}>
            Delete
          </Button>
          <span className="meta push" role="status">
            {sending.pending ? "Saving" : dirty ? "Not saved yet" : "Saved"} ·{" "}
            {count(written.body.match(WORD)?.length ?? 0, "word")}
          </span>
        </div>
      </form>
    </PageBody>
  );
}
