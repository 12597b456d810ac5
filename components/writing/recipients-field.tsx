"use client";

import { IconPlus, IconX } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { lazily } from "@/components/ui/lazily";
import { Menu } from "@/components/ui/menu";
import { say } from "@/components/ui/undo";
import type { Contact, Program } from "@/lib/season/schema";
import { personName, ROLE_WORDS } from "@/lib/season/words";
import styles from "./compose.module.css";

const load = () => import("@/components/contacts/contact-dialog");
const ContactDialog = lazily(() => load().then((dialog) => dialog.ContactDialog));

/** The people a message goes to, of those recorded at its program; somebody who isn't yet is added without leaving the letter. */
export function RecipientsField({
  program,
  contacts,
  recipients,
  onChange,
}: {
  program: Pick<Program, "id" | "name">;
  contacts: Contact[];
  recipients: string[];
  onChange: (recipients: string[]) => void;
}) {
  const add = useRef<HTMLButtonElement>(null);
  const [adding, setAdding] = useState(false);
  /** Chosen as soon as the page knows them: the letter's greeting goes by their name. */
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added === null || !contacts.some(({ id }) => id === added)) return;
    setAdded(null);
    if (!recipients.includes(added)) onChange([...recipients, added]);
  }, [added, contacts, recipients, onChange]);
  const chosen = recipients.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
  const others = contacts.filter(({ id }) => !recipients.includes(id));
  return (
    <fieldset className={styles.row}>
      <legend className="visually-hidden">To</legend>
      <span className={styles.label} aria-hidden>
        To
      </span>
      <span className={styles.people}>
        {chosen.map((contact) => (
          <button
            key={contact.id}
            type="button"
            className="chip"
            aria-label={`Remove ${personName(contact)}`}
            onClick={() => {
              onChange(recipients.filter((id) => id !== contact.id));
              add.current?.focus();
            }}
          >
            {personName(contact)}
            {contact.role !== "other" && <span className={`faint ${styles.role}`}>{ROLE_WORDS[contact.role]}</span>}
            <IconX className={styles.x} aria-hidden />
          </button>
        ))}
        {contacts.length === 0 && (
          <span className="meta">
            No people at this program yet.{" "}
            <button type="button" className={`link tap ${styles.plain}`} onClick={() => setAdding(true)}>
              Add a person
            </button>
          </span>
        )}
        {contacts.length > 0 && (
          <Menu
            position="bottom-start"
            button={
              <Button ref={add} look="ghost" size="sm">
                <IconPlus className="icon" aria-hidden />
                Add<span className="visually-hidden"> a recipient</span>
              </Button>
            }
            choices={[
              ...others.map((contact) => ({
                key: contact.id,
                label: (
                  <>
                    {personName(contact)} <span className="meta">{ROLE_WORDS[contact.role]}</span>
                  </>
                ),
                onChoose: () => onChange([...recipients, contact.id]),
              })),
              others.length > 0 && "divider",
              { key: "new", label: "Add a person", onChoose: () => setAdding(true) },
            ]}
          />
        )}
        {chosen.length > 1 && <span className="meta">Separate notes read better.</span>}
      </span>
      <ContactDialog
        opened={adding}
        program={program}
        programs={[program]}
        onClose={() => setAdding(false)}
        onSaved={({ id, name }) => {
          setAdding(false);
          say(`Added ${name}.`);
          setAdded(id);
        }}
      />
    </fieldset>
  );
}
