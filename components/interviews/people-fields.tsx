"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { z } from "zod";
import { useKeptPart } from "@/components/form/kept-form";
import { Button } from "@/components/ui/button";
import type { Contact, Participant } from "@/lib/season/schema";
import { CONTACT_ROLES, THANK_YOU_WISHES } from "@/lib/season/values";
import { personName, ROLE_WORDS, THANK_YOU_WORDS } from "@/lib/season/words";
import styles from "./people-fields.module.css";

type Wish = Participant["thankYou"];
const newPeopleSchema = z.array(
  z.object({
    key: z.number(),
    name: z.string(),
    role: z.enum(CONTACT_ROLES),
    thankYou: z.enum(THANK_YOU_WISHES),
  }),
);
type NewPerson = z.infer<typeof newPeopleSchema>[number];
const NOBODY: NewPerson[] = [];

const ROLES = CONTACT_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }));
const WISHES = THANK_YOU_WISHES.map((wish) => ({ value: wish, label: THANK_YOU_WORDS[wish] }));

/** A coordinator is thanked by custom or not at all; the others are expected to be. */
function usualWish(role: Contact["role"]): Wish {
  return role === "coordinator" ? "optional" : "expected";
}

/**
 * Who is there, of the program's people and of those added here by name and role. Sends `thankYou.<contact>` for each who is
 * ticked and `people.<n>.*` for each who is new.
 */
export function PeopleFields({ contacts, participants }: { contacts: Contact[]; participants: Participant[] }) {
  const [added, setAdded] = useKeptPart("new people", newPeopleSchema, NOBODY);
  const known = new Map(participants.map(({ contactId, thankYou }) => [contactId, thankYou]));
  return (
    <div className={styles.people}>
      {contacts.length + added.length > 0 && (
        <ul>
          {contacts.map((contact) => (
            <KnownPerson key={contact.id} contact={contact} wish={known.get(contact.id) ?? null} />
          ))}
          {added.map((person) => (
            <li key={person.key} className={styles.person}>
              <span className={styles.who}>
                <span className="strong">{person.name}</span>{" "}
                <span className="meta">{ROLE_WORDS[person.role]}, new</span>
              </span>
              <input type="hidden" name={`people.${person.key}.name`} value={person.name} />
              <input type="hidden" name={`people.${person.key}.role`} value={person.role} />
              <NativeSelect
                name={`people.${person.key}.thankYou`}
                aria-label={`Thank-you for ${person.name}`}
                data={WISHES}
                defaultValue={person.thankYou}
              />
              <Button
                look="ghost"
                size="sm"
                icon
                aria-label={`Remove ${person.name}`}
                onClick={() => setAdded(added.filter((one) => one !== person))}
              >
                <IconX className="icon" aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <QuickAdd
        onAdd={(name, role) => setAdded([...added, { key: nextKey(added), name, role, thankYou: usualWish(role) }])}
      />
    </div>
  );
}

function nextKey(added: NewPerson[]): number {
  return Math.max(0, ...added.map(({ key }) => key)) + 1;
}

function KnownPerson({ contact, wish }: { contact: Contact; wish: Wish | null }) {
  const [there, setThere] = useState(wish !== null);
  const name = personName(contact);
  return (
    <li className={styles.person}>
      <Checkbox
        className={styles.who}
        checked={there}
        data-kept={`there ${contact.id}`}
        onChange={(event) => setThere(event.currentTarget.checked)}
        label={
          <>
            {name} <span className="meta">{ROLE_WORDS[contact.role]}</span>
          </>
        }
      />
      {there && (
        <NativeSelect
          name={`thankYou.${contact.id}`}
          aria-label={`Thank-you for ${name}`}
          data={WISHES}
          defaultValue={wish ?? usualWish(contact.role)}
        />
      )}
    </li>
  );
}

/** One line for somebody who is not in the list: a name, a role, Enter. A name left in it is added with the form. */
function QuickAdd({ onAdd }: { onAdd: (name: string, role: Contact["role"]) => void }) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<Contact["role"]>("faculty");
  const field = useRef<HTMLInputElement>(null);

  function add() {
    field.current?.focus();
    if (!name.trim()) return;
    onAdd(name.trim(), role);
    setName("");
    setRole("faculty");
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !name.trim()) return;
    event.preventDefault();
    add();
  }

  return (
    <div className={styles.add}>
      <TextInput
        ref={field}
        name="people.0.name"
        aria-label="Name of someone else"
        placeholder="Dr. Elena Marsh"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        maxLength={500}
        autoComplete="off"
      />
      <NativeSelect
        name="people.0.role"
        aria-label="Role"
        data={ROLES}
        value={role}
        onChange={(event) => setRole(CONTACT_ROLES.find((one) => one === event.currentTarget.value) ?? "other")}
      />
      <input type="hidden" name="people.0.thankYou" value={usualWish(role)} />
      <Button onClick={add}>
        <IconPlus className="icon" aria-hidden />
        Add person
      </Button>
    </div>
  );
}
