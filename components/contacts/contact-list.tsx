"use client";

import { TextInput } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import Link from "next/link";
import { useCallback, useMemo, useRef, useState } from "react";
import { PageBody } from "@/components/shell/top-bar";
import { Button, ButtonLink } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { useAsked } from "@/components/ui/use-asked";
import { useKeys } from "@/components/ui/use-keys";
import { useSearchText } from "@/components/ui/use-search-text";
import type { Contact, Program } from "@/lib/season/schema";
import { holds } from "@/lib/season/search";
import { personName, ROLE_WORDS } from "@/lib/season/words";
import { ContactDialog } from "./contact-dialog";
import styles from "./contact-list.module.css";

type Named = Pick<Program, "id" | "name">;
export type ContactRow = { contact: Contact; program: Named; thankedOn: string | null; late: boolean };

function Thanked({ row }: { row: ContactRow }) {
  if (row.late) return <span className="late strong">Late</span>;
  return row.thankedOn ? <span className="done">Thanked {row.thankedOn}</span> : <span className="faint">–</span>;
}

function ContactTable({ rows, onEdit }: { rows: ContactRow[]; onEdit: (contact: Contact) => void }) {
  return (
    <table className={`table ${styles.table}`}>
      <caption className="visually-hidden">People by program</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col">Program</th>
          <th scope="col">Email</th>
          <th scope="col">Last thanked</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.contact.id}>
            <th scope="row">
              <button
                type="button"
                className={styles.name}
                aria-label={`${personName(row.contact)}, edit`}
                onClick={() => onEdit(row.contact)}
              >
                {personName(row.contact)}
              </button>
            </th>
            <td className="muted">{ROLE_WORDS[row.contact.role]}</td>
            <td>
              <Link className={styles.program} href={`/programs/${row.program.id}`}>
                {row.program.name}
              </Link>
            </td>
            <td>
              {row.contact.email ? (
                <a className="link" href={`mailto:${row.contact.email}`}>
                  {row.contact.email}
                </a>
              ) : (
                <span className="faint">–</span>
              )}
            </td>
            <td>
              <Thanked row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Everybody of the season, to be searched by name, program, role or address, added and changed. */
export function ContactList({ rows, programs }: { rows: ContactRow[]; programs: Named[] }) {
  const [search, setSearch] = useSearchText();
  const [opened, setOpened] = useState(false);
  const [editing, setEditing] = useState<Contact | undefined>();
  const field = useRef<HTMLInputElement>(null);
  const shown = useMemo(
    () =>
      rows.filter(({ contact, program }) =>
        holds([personName(contact), program.name, ROLE_WORDS[contact.role], contact.email ?? ""], search),
      ),
    [rows, search],
  );

  const open = useCallback((contact?: Contact) => {
    setEditing(contact);
    setOpened(true);
  }, []);
  const add = useCallback(() => {
    if (programs.length > 0) open();
  }, [programs.length, open]);
  useAsked("person", add);
  useKeys({ f: () => field.current?.focus() });

  return (
    <>
      <div className={styles.bar}>
        <search className={styles.search} aria-label="Contacts">
          <TextInput
            ref={field}
            type="search"
            size="xs"
            aria-label="Find a person by name, program or role"
            placeholder="Find a person"
            leftSection={<IconSearch className="icon" aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </search>
        {programs.length > 0 && (
          <Button size="sm" className="push" onClick={() => open()}>
            <IconPlus className="icon" aria-hidden />
            Add person
          </Button>
        )}
      </div>
      <PageBody flush>
        {shown.length > 0 ? (
          <ContactTable rows={shown} onEdit={open} />
        ) : (
          <Nobody search={search} programs={programs} onClear={() => setSearch("")} />
        )}
      </PageBody>
      <ContactDialog
        opened={opened}
        contact={editing}
        program={null}
        programs={programs}
        onClose={() => setOpened(false)}
        onSaved={({ name }) => {
          setOpened(false);
          say(editing ? `Saved ${name}.` : `Added ${name}.`);
        }}
      />
    </>
  );
}

function Nobody({ search, programs, onClear }: { search: string; programs: Named[]; onClear: () => void }) {
  if (search)
    return (
      <div className={`row wrap ${styles.none}`}>
        <p>No one matches “{search}”.</p>
        <Button size="sm" onClick={onClear}>
          Clear search
        </Button>
      </div>
    );
  return (
    <div className={`empty ${styles.none}`}>
      <h2>No one here yet.</h2>
      {programs.length > 0 ? (
        <p>Add the people you meet, so thank-yous know who to go to.</p>
      ) : (
        <>
          <p>People belong to a program. Add the program first.</p>
          <ButtonLink href="/programs/new">Add program</ButtonLink>
        </>
      )}
    </div>
  );
}
