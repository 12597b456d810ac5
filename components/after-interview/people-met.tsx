"use client";

import { IconPlus, IconX } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import type { Contact, Participant } from "@/lib/season/schema";
import { personName, ROLE_WORDS } from "@/lib/season/words";
import { AddPerson } from "./add-person";
import styles from "./after-interview.module.css";
import { follows } from "./follows";
import { PersonLine } from "./person-line";
import type { ImpressionsSaving } from "./use-impressions";

const WISHES: { value: Participant["thankYou"]; label: string }[] = [
  { value: "expected", label: "Thank" },
  { value: "optional", label: "Optional" },
  { value: "none", label: "No thank-you" },
];

/** Who was there and whom to thank: the program's people with a tap, new people in one line. */
export function PeopleMet({
  interviewId,
  seasonId,
  contacts,
  thanked,
  saving: { impressions, setWish, joined },
}: {
  interviewId: string;
  seasonId: string;
  /** The program's people. */
  contacts: Contact[];
  /** Those who were thanked for this interview already. */
  thanked: string[];
  saving: ImpressionsSaving;
}) {
  const there = contacts.filter(({ id }) => impressions.wishes[id]);
  const others = contacts.filter(({ id }) => !impressions.wishes[id]);
  return (
    <section aria-labelledby="people">
      <h2 className="section-title" id="people">
        People you met
        <span className="count">
          {follows(
            there.flatMap(({ id }) => (impressions.wishes[id] === "expected" ? [id] : [])),
            thanked,
          )}
        </span>
      </h2>
      {there.length === 0 && <p className="muted">Nobody listed. Who did you meet?</p>}
      {there.length > 0 && (
        <ul className={styles.people}>
          {there.map((contact) => (
            <li key={contact.id} className={styles.person}>
              <span className={styles.who}>
                <span className="strong">{personName(contact)}</span>{" "}
                <span className="meta">{ROLE_WORDS[contact.role]}</span>
                {contact.notes !== "" && <span className={`meta preserve ${styles.noted}`}>{contact.notes}</span>}
              </span>
              <PersonLine contact={contact} place={{ seasonId, about: `after ${interviewId} line ${contact.id}` }} />
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
        seasonId={seasonId}
        known={(typed) =>
          contacts.find((contact) => [contact.name, personName(contact)].some((name) => sameName(name, typed)))?.id
        }
        onKnown={(id) => setWish(id, "expected")}
        onAdded={joined}
      />
    </section>
  );
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.trim().toLowerCase();
