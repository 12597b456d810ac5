"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useSubmit } from "@/components/form/use-submit";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { Contact, Participant } from "@/lib/season/schema";
import { CONTACT_ROLES } from "@/lib/season/values";
import { count, personName, ROLE_WORDS } from "@/lib/season/words";
import { addPersonMet } from "./actions";
import styles from "./after-interview.module.css";
import { PersonLine } from "./person-line";
import type { ImpressionsSaving } from "./use-impressions";

const WISHES: { value: Participant["thankYou"]; label: string }[] = [
  { value: "expected", label: "Thank" },
  { value: "optional", label: "Optional" },
  { value: "none", label: "No thanks" },
];
const ROLES = CONTACT_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }));

/** Who was there and whom to thank: the program's people by a touch, somebody new by one line. */
export function PeopleMet({
  interviewId,
  contacts,
  saving: { impressions, setWish, joined },
}: {
  interviewId: string;
  /** The program's people. */
  contacts: Contact[];
  saving: ImpressionsSaving;
}) {
  const there = contacts.filter(({ id }) => impressions.wishes[id]);
  const others = contacts.filter(({ id }) => !impressions.wishes[id]);
  return (
    <section aria-labelledby="people">
      <h2 className="section-title" id="people">
        People you met
        <span className="count">{follows(there.filter(({ id }) => impressions.wishes[id] === "expected").length)}</span>
      </h2>
      {there.length > 0 && (
        <ul className={styles.people}>
          {there.map((contact) => (
            <li key={contact.id} className={styles.person}>
              <span className={styles.who}>
                <span className="strong">{personName(contact)}</span>{" "}
                <span className="meta">{ROLE_WORDS[contact.role]}</span>
                {contact.notes !== "" && <span className={`meta preserve ${styles.noted}`}>{contact.notes}</span>}
              </span>
              <PersonLine contact={contact} />
              <ChoiceRow
                legend={`Thank-you for ${personName(contact)}`}
                options={WISHES}
                value={impressions.wishes[contact.id] ?? null}
                onChange={(wished) => setWish(contact.id, wished)}
              />
              <Button
                look="ghost"
                size="sm"
                icon
                onClick={() => setWish(contact.id, null)}
                aria-label={`${personName(contact)} was not there`}
              >
                <IconX className="icon" aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className="row wrap">
          {others.map((contact) => (
            <button
              key={contact.id}
              type="button"
              className="chip"
              onClick={() => setWish(contact.id, contact.role === "coordinator" ? "optional" : "expected")}
            >
              <IconPlus className="icon" aria-hidden />
              {personName(contact)}
            </button>
          ))}
        </p>
      )}
      <AddPerson
        interviewId={interviewId}
        known={(typed) =>
          contacts.find((contact) => [contact.name, personName(contact)].some((name) => sameName(name, typed)))?.id
        }
        onKnown={(id) => setWish(id, "expected")}
        onAdded={joined}
      />
    </section>
  );
}

/** What the reminders make of it, told while it is chosen. */
const follows = (thanked: number) =>
  thanked === 0 ? "no thank-you follows" : `${count(thanked, "thank-you")} ${thanked === 1 ? "follows" : "follow"}`;

const sameName = (one: string, other: string) => one.toLowerCase() === other.trim().toLowerCase();

/** One line for somebody else: a name, a role, Enter. Who is of the program already is not made twice. */
function AddPerson({
  interviewId,
  known,
  onKnown,
  onAdded,
}: {
  interviewId: string;
  known: (typed: string) => string | undefined;
  onKnown: (id: string) => void;
  onAdded: (id: string) => void;
}) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<Contact["role"]>("faculty");
  const sending = useSubmit(addPersonMet, ({ id }) => {
    setName("");
    setRole("faculty");
    onAdded(id);
  });
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        const already = known(name);
        if (already === undefined) return sending.submit({ interviewId, name, role });
        onKnown(already);
        setName("");
      }}
    >
      <TextInput
        label="Name"
        aria-label="Name of someone else you met"
        value={name}
        maxLength={500}
        autoComplete="off"
        error={sending.fieldErrors.name ?? sending.formError}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label="Role"
        data={ROLES}
        value={role}
        onChange={(event) => setRole(CONTACT_ROLES.find((one) => one === event.currentTarget.value) ?? "other")}
      />
      <Button type="submit" disabled={sending.pending}>
        Add person
      </Button>
    </form>
  );
}
