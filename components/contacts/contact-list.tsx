"use client";

import { TextInput } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { PageBody } from "@/components/shell/top-bar";
import { Button, ButtonLink } from "@/components/ui/button";
import { lazily } from "@/components/ui/lazily";
import { Link } from "@/components/ui/link";
import { Pages } from "@/components/ui/pages";
import { say } from "@/components/ui/undo";
import { useAsked } from "@/components/ui/use-asked";
import { useKeys } from "@/components/ui/use-keys";
import { useLazyDialog } from "@/components/ui/use-lazy-dialog";
import { useSearchText } from "@/components/ui/use-search-text";
import type { Page } from "@/lib/season/pages";
import type { Contact, Program } from "@/lib/season/schema";
import { personName, ROLE_WORDS } from "@/lib/season/words";
import styles from "./contact-list.module.css";
import { found } from "./found";
import { contactsHref, useServerSearch } from "./use-server-search";

const ContactDialog = lazily(() => import("./contact-dialog").then((dialog) => dialog.ContactDialog));

type Named = Pick<Program, "id" | "name">;
export type ContactRow = { contact: Contact; program: Named; thankedOn: string | null; late: boolean };

function Thanked({ row }: { row: ContactRow }) {
  if (row.late) return <span className="late strong">Late</span>;
  return row.thankedOn ? <span className="done">Thanked {row.thankedOn}</span> : <span className="faint">–</span>;
}

function ContactTable({ rows, onEdit }: { rows: readonly ContactRow[]; onEdit: (contact: Contact) => void }) {
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
export function ContactList({
  rows,
  searched,
  page,
  programs,
}: {
  rows: readonly ContactRow[];
  /** What the server has searched for, where it holds more people than are here; null where everybody is here. */
  searched: string | null;
  page: Omit<Page<ContactRow>, "rows">;
  programs: Named[];
}) {
  const [search, setSearch] = useSearchText();
  const { opened, used, open: openDialog, close } = useLazyDialog();
  const [editing, setEditing] = useState<Contact | undefined>();
  const field = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => rows.filter((row) => found(row, search)), [rows, search]);
  const waiting = useServerSearch(search, searched);

  const open = useCallback(
    (contact?: Contact) => {
      setEditing(contact);
      openDialog();
    },
    [openDialog],
  );
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
        ) : waiting ? (
          <p className={`muted ${styles.none}`} role="status">
            Searching…
          </p>
        ) : (
          <Nobody search={search} programs={programs} onClear={() => setSearch("")} />
        )}
        {searched !== null && !waiting && <Pages of={page} nouns="people" href={(to) => contactsHref(search, to)} />}
      </PageBody>
      {used && (
        <ContactDialog
          opened={opened}
          contact={editing}
          program={null}
          programs={programs}
          onClose={close}
          onSaved={({ name }) => {
            close();
            say(editing ? `Saved ${name}.` : `Added ${name}.`);
          }}
        />
      )}
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
