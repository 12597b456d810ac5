"use client";

import { IconCheck, IconPlus } from "@tabler/icons-react";
import type { Contact } from "@/lib/season/schema";
import { personName } from "@/lib/season/words";
import styles from "./log-sheet.module.css";
import { usePersonToAdd } from "./use-person-to-add";

/** The program's people as chips: whom it went to, or who wrote. `thanked` ones say so. Somebody new is added by name. */
export function PeopleChips({
  programId,
  people,
  chosen,
  thanked,
  label,
  onChoose,
  onAdded,
}: {
  programId: string;
  people: Contact[];
  chosen: string[];
  thanked: Set<string>;
  label: string;
  onChoose: (ids: string[]) => void;
  onAdded: (contact: Contact) => void;
}) {
  const person = usePersonToAdd(programId, people, onAdded);
  const { same, problem } = person;

  return (
    <div>
      <fieldset className={`${styles.chips} ${styles.plain}`}>
        <legend className="visually-hidden">{label}</legend>
        {people.map((known) => {
          const on = chosen.includes(known.id);
          return (
            <button
              key={known.id}
              type="button"
              className="chip"
              aria-pressed={on}
              onClick={() => onChoose(on ? chosen.filter((id) => id !== known.id) : [...chosen, known.id])}
            >
              {on && <IconCheck className="icon" aria-hidden />}
              {personName(known)}
              {thanked.has(known.id) && !on && <span className="faint">thanked</span>}
            </button>
          );
        })}
        <PersonToAdd person={person} />
      </fieldset>
      {same && (
        <p className={`row wrap ${styles.same}`} role="status">
          You already have {personName(same)}.
          <button
            type="button"
            className="chip"
            onClick={() => {
              person.close();
              onChoose([...new Set([...chosen, same.id])]);
            }}
          >
            Choose {personName(same)}
          </button>
          <button type="button" className="chip" onClick={() => void person.add(true)}>
            Add another person
          </button>
        </p>
      )}
      {problem && (
        <p className={styles.error} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The chip that begins to add a person, and the field in its place once it does. */
function PersonToAdd({
  person: { name, problem, adding, type, add, close },
}: {
  person: ReturnType<typeof usePersonToAdd>;
}) {
  if (name === null)
    return (
      <button type="button" className="chip" aria-label="Add a person" onClick={() => type("")}>
        <IconPlus className="icon" aria-hidden /> Person
      </button>
    );
  return (
    <span className="row">
      <input
        className={styles.small}
        aria-label="Name of the person"
        aria-invalid={problem ? true : undefined}
        placeholder="Dr. Elena Marsh"
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the field appears where the person pressed
        autoFocus
        value={name}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            void add();
          }
          if (event.key === "Escape") {
            event.stopPropagation();
            close();
          }
        }}
      />
      <button type="button" className="chip" disabled={adding} onClick={() => void add()}>
        {adding ? "Adding…" : "Add"}
      </button>
    </span>
  );
}
