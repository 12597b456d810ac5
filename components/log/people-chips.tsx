"use client";

import { IconCheck, IconPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { addTypedPerson } from "@/components/contacts/add-typed-person";
import { typedPerson } from "@/components/contacts/typed-person";
import { samePerson } from "@/lib/season/same-person";
import type { Contact } from "@/lib/season/schema";
import { personName } from "@/lib/season/words";
import styles from "./log-sheet.module.css";

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
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [same, setSame] = useState<Contact | null>(null);
  const submission = useRef<string | null>(null);

  function close() {
    submission.current = null;
    setName(null);
    setSame(null);
    setProblem(null);
  }

  async function add(again = false) {
    const wanted = name?.trim();
    if (!wanted || adding) return;
    const known = again ? null : samePerson({ programId, name: typedPerson(wanted).name, email: null }, people);
    if (known) return setSame(known);
    setAdding(true);
    submission.current ??= randomKey();
    const added = await addTypedPerson(programId, wanted, submission.current, again);
    setAdding(false);
    if (!added.ok) {
      setProblem(added.problem);
      return;
    }
    close();
    onAdded(added.result);
  }

  return (
    <div>
      <fieldset className={`${styles.chips} ${styles.plain}`}>
        <legend className="visually-hidden">{label}</legend>
        {people.map((person) => {
          const on = chosen.includes(person.id);
          return (
            <button
              key={person.id}
              type="button"
              className="chip"
              aria-pressed={on}
              onClick={() => onChoose(on ? chosen.filter((id) => id !== person.id) : [...chosen, person.id])}
            >
              {on && <IconCheck className="icon" aria-hidden />}
              {personName(person)}
              {thanked.has(person.id) && !on && <span className="faint">thanked</span>}
            </button>
          );
        })}
        {name === null ? (
          <button type="button" className="chip" aria-label="Add a person" onClick={() => setName("")}>
            <IconPlus className="icon" aria-hidden /> Person
          </button>
        ) : (
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
              onChange={(event) => {
                setName(event.target.value);
                setSame(null);
              }}
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
        )}
      </fieldset>
      {same && (
        <p className={`row wrap ${styles.same}`} role="status">
          You already have {personName(same)}.
          <button
            type="button"
            className="chip"
            onClick={() => {
              close();
              onChoose([...new Set([...chosen, same.id])]);
            }}
          >
            Choose {personName(same)}
          </button>
          <button type="button" className="chip" onClick={() => void add(true)}>
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
