"use client";

import { IconPlus, IconX } from "@tabler/icons-react";
import Link from "next/link";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { Contact } from "@/lib/season/schema";
import { personName, ROLE_WORDS } from "@/lib/season/words";
import styles from "./compose.module.css";

/** The people a message goes to, of those recorded at its program. */
export function RecipientsField({
  contacts,
  recipients,
  onChange,
}: {
  contacts: Contact[];
  recipients: string[];
  onChange: (recipients: string[]) => void;
}) {
  const add = useRef<HTMLButtonElement>(null);
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
            <Link className="link" href="/contacts" target="_blank" aria-label="Add a person (opens in a new tab)">
              Add a person
            </Link>
          </span>
        )}
        {contacts.length > 0 && (
          <Menu
            position="bottom-start"
            disabled={others.length === 0}
            button={
              <Button ref={add} look="ghost" size="sm" aria-disabled={others.length === 0 || undefined}>
                <IconPlus className="icon" aria-hidden />
                Add<span className="visually-hidden"> a recipient</span>
              </Button>
            }
            choices={others.map((contact) => ({
              key: contact.id,
              label: (
                <>
                  {personName(contact)} <span className="meta">{ROLE_WORDS[contact.role]}</span>
                </>
              ),
              onChoose: () => onChange([...recipients, contact.id]),
            }))}
          />
        )}
        {chosen.length > 1 && <span className="meta">Separate notes read better.</span>}
      </span>
    </fieldset>
  );
}
