"use client";

import { TextInput } from "@mantine/core";
import { IconMessagePlus } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { Contact } from "@/lib/season/schema";
import { personName } from "@/lib/season/words";
import { notePersonMet } from "./actions";
import styles from "./after-interview.module.css";
import { useUnsent } from "./unsent";
import { type LinePlace, useTypedLine } from "./use-typed-line";

/**
 * A line about a person you met: a button, then a field in its place, whose text goes to the notes about them. Moving the focus elsewhere
 * saves it too.
 */
export function PersonLine({ contact, place }: { contact: Contact; place: LinePlace }) {
  const name = personName(contact);
  const line = useTypedLine({
    place,
    action: notePersonMet,
    input: (line) => ({ id: contact.id, line }),
    onSaved: () => say(`Kept in the notes of ${name}.`),
    later: (text) => ({ does: "notePersonMet", title: `A line about ${name}`, about: text }),
    left: (_, save) => save(),
  });
  useUnsent(place.about, line.text?.trim() ? `a line about ${name}` : null);

  function discard() {
    const { text } = line;
    line.type(null);
    if (!text?.trim()) return;
    say(`Discarded the line about ${name}.`, async () => {
      line.type(text);
      return "It’s back.";
    });
  }

  if (line.text === null)
    return (
      <Button
        look="ghost"
        size="sm"
        icon
        className={styles.note}
        aria-label={`Add a line about ${name}`}
        onClick={() => line.type("")}
      >
        <IconMessagePlus className="icon" aria-hidden />
      </Button>
    );
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        void line.save();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void line.save();
      }}
    >
      <TextInput
        aria-label={`A line about ${name}`}
        placeholder="What they asked or said"
        // Not a line restored from this browser: nobody asked for the field just now.
        autoFocus={line.text === ""}
        autoComplete="off"
        maxLength={500}
        readOnly={line.pending}
        value={line.text}
        error={line.problem}
        onChange={(event) => line.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          discard();
        }}
      />
      <Button type="submit" size="sm" disabled={line.pending}>
        Keep
      </Button>
      <Button
        size="sm"
        look="ghost"
        disabled={line.pending}
        // The press leaves the focus in the line: losing it would save the line.
        onMouseDown={(event) => event.preventDefault()}
        onClick={discard}
      >
        Cancel
      </Button>
    </form>
  );
}
