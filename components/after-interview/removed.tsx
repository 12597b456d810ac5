"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { Contact, Criterion } from "@/lib/season/schema";
import { listOf, personName } from "@/lib/season/words";
import styles from "./after-interview.module.css";
import { MOST_NOTES, orphanedWords } from "./impressions";
import type { ImpressionsSaving } from "./use-impressions";

const namesOf = (contacts: Contact[], criteria: Criterion[]) =>
  new Map([
    ...contacts.map((one) => [one.id, personName(one)] as const),
    ...criteria.map((one) => [one.id, one.name] as const),
  ]);

/** Says who and what was removed elsewhere meanwhile, and shows the words that were typed about it. */
export function Removed({
  contacts,
  criteria,
  saving: { impressions, removed, dropWords },
}: {
  contacts: Contact[];
  criteria: Criterion[];
  saving: ImpressionsSaving;
}) {
  // The page may have been rendered again since, without these names.
  const [opened] = useState(() => namesOf(contacts, criteria));
  const now = namesOf(contacts, criteria);
  const nameOf = (id: string) => now.get(id) ?? opened.get(id);
  const names = removed.flatMap((id) => nameOf(id) ?? []);
  const left = orphanedWords(
    impressions,
    criteria.map(({ id }) => id).filter((id) => !removed.includes(id)),
  );
  return (
    <>
      {names.length > 0 && (
        <Callout level="warn" role="status">
          Removed in another tab or on another device, so not saved: {listOf(names)}. The rest is.
        </Callout>
      )}
      {left.map(([id, words]) => {
        const notes = [impressions.notes, words].filter(Boolean).join("\n\n");
        return (
          <div key={id} className={styles.conflict} role="alert">
            <p>You typed this about {nameOf(id) ?? "a criterion"}, which was removed:</p>
            <blockquote className="preserve">{words}</blockquote>
            <p className="row wrap">
              {notes.length <= MOST_NOTES && <Button onClick={() => dropWords(id, notes)}>Add to the notes</Button>}
              <Button onClick={() => dropWords(id)}>Discard it</Button>
            </p>
          </div>
        );
      })}
    </>
  );
}
