"use client";

import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { lazily } from "@/components/ui/lazily";
import { say } from "@/components/ui/undo";
import type { Contact, Program } from "@/lib/season/schema";
import { initials, personName, ROLE_WORDS } from "@/lib/season/words";
import styles from "./panels.module.css";
import type { Person } from "./people";

const ContactDialog = lazily(() =>
  import("@/components/contacts/contact-dialog").then((dialog) => dialog.ContactDialog),
);

/** The people of a program, each with how their thanks stand; to be added and changed. */
export function PeoplePanel({ program, people }: { program: Pick<Program, "id" | "name">; people: Person[] }) {
  const [open, setOpen] = useState<"new" | Contact | null>(null);
  const [shown, setShown] = useState<Contact | undefined>();
  const [used, setUsed] = useState(false);

  function show(what: "new" | Contact) {
    setShown(what === "new" ? undefined : what);
    setOpen(what);
    setUsed(true);
  }

  return (
    <section aria-labelledby="people" className={styles.panel}>
      <h2 className="rail-title" id="people">
        People
        <Button
          look="ghost"
          size="sm"
          className={`push ${styles.add}`}
          aria-label="Add a person"
          onClick={() => show("new")}
        >
          <IconPlus className="icon" aria-hidden />
          Add
        </Button>
      </h2>
      {people.length === 0 ? (
        <p className="meta">No one yet. Add who interviewed you, so thank-yous know who to go to.</p>
      ) : (
        <ul>
          {people.map(({ contact, standing }) => (
            <li key={contact.id} id={`person-${contact.id}`} className={styles.person}>
              <span className="avatar" aria-hidden>
                {initials(contact.name)}
              </span>
              <span className={styles.who}>
                <button
                  type="button"
                  className={styles.name}
                  aria-label={`${personName(contact)}, edit`}
                  onClick={() => show(contact)}
                >
                  {personName(contact)}
                </button>{" "}
                <span className="meta">{ROLE_WORDS[contact.role]}</span>
              </span>
              {standing && (
                <span className={`${styles.standing} ${standing.look}`} title={standing.on}>
                  {standing.words}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {people.length > 0 && (
        <p className={styles.files}>
          <a className="link tap" href={`/api/contacts?program=${program.id}`} download>
            Save as contacts (.vcf)
          </a>
        </p>
      )}
      {used && (
        <ContactDialog
          opened={open !== null}
          contact={shown}
          program={program}
          programs={[program]}
          onClose={() => setOpen(null)}
          onSaved={({ name }) => {
            setOpen(null);
            say(shown ? `Saved ${name}.` : `Added ${name}.`);
          }}
        />
      )}
    </section>
  );
}
