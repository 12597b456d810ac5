"use client";

import { TextInput } from "@mantine/core";
import { IconMessagePlus } from "@tabler/icons-react";
import { useState } from "react";
import { useSubmit } from "@/components/form/use-submit";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { Contact } from "@/lib/season/schema";
import { personName } from "@/lib/season/words";
import { notePersonMet } from "./actions";
import styles from "./after-interview.module.css";

/** A line about somebody who was met: a button, then a field in its place, until it's kept in what is noted of them. */
export function PersonLine({ contact }: { contact: Contact }) {
  const [line, setLine] = useState<string | null>(null);
  const name = personName(contact);
  const sending = useSubmit(notePersonMet, () => {
    setLine(null);
    say(`Kept in the notes of ${name}.`);
  });
  if (line === null)
    return (
      <Button
        look="ghost"
        size="sm"
        icon
        className={styles.note}
        aria-label={`Add a line about ${name}`}
        onClick={() => setLine("")}
      >
        <IconMessagePlus className="icon" aria-hidden />
      </Button>
    );
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        sending.submit({ id: contact.id, line });
      }}
    >
      <TextInput
        aria-label={`A line about ${name}`}
        placeholder="What they asked or said"
        autoFocus
        autoComplete="off"
        maxLength={500}
        value={line}
        error={sending.fieldErrors.line ?? sending.formError}
        onChange={(event) => setLine(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          setLine(null);
        }}
      />
      <Button type="submit" size="sm" disabled={sending.pending}>
        Keep
      </Button>
      <Button size="sm" look="ghost" onClick={() => setLine(null)}>
        Cancel
      </Button>
    </form>
  );
}
