import { IconDownload } from "@tabler/icons-react";
import { SamePeople } from "@/components/merge/same-people";
import { TopBar } from "@/components/shell/top-bar";
import { doubledPeople } from "@/lib/merge/doubled";
import { unarchived } from "@/lib/season/archived";
import { formatMoment } from "@/lib/season/format";
import { type AskedPage, pageOf } from "@/lib/season/pages";
import { personName } from "@/lib/season/words";
import type { SeasonView } from "@/lib/season-view";
import { ContactList } from "./contact-list";
import { found } from "./found";
import { lastThanked } from "./last-thanked";

/** How many people are sent at once; in a season with more, the server searches and pages through them. */
const PEOPLE_A_PAGE = 100;

/** Everybody in the season, by program. `asked` is null where there is no server to ask for more, and all of them are shown. */
export function ContactsView({ view, asked }: { view: SeasonView; asked: { q?: AskedPage; page?: AskedPage } | null }) {
  const { season, now, zone, check } = view;
  const programs = unarchived(season.programs)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  const names = new Map(season.programs.map(({ id, name }) => [id, name]));
  const thanked = lastThanked(season, now);
  const late = new Set(
    check.reminders.filter(({ state }) => state === "overdue").flatMap(({ contactId }) => contactId ?? []),
  );
  const rows = season.contacts
    .map((contact) => {
      const at = thanked.get(contact.id);
      return {
        contact,
        program: { id: contact.programId, name: names.get(contact.programId) ?? "" },
        thankedOn: at === undefined ? null : formatMoment(at, zone, "day"),
        late: late.has(contact.id),
      };
    })
    .sort(
      (a, b) =>
        a.program.name.localeCompare(b.program.name, "en") || a.contact.name.localeCompare(b.contact.name, "en"),
    );
  const pairs = doubledPeople(season.contacts).map(({ keep, gone }) => ({
    ...{ keep: keep.id, gone: gone.id },
    words: `${personName(keep)} and ${personName(gone)} at ${names.get(keep.programId)} may be the same person.`,
  }));
  const searched = asked === null || rows.length <= PEOPLE_A_PAGE ? null : typeof asked.q === "string" ? asked.q : "";
  const { rows: shown, ...page } = pageOf(
    searched === null ? rows : rows.filter((row) => found(row, searched)),
    asked?.page,
    searched === null ? Math.max(1, rows.length) : PEOPLE_A_PAGE,
  );
  return (
    <>
      <TopBar
        title="Contacts"
        sub={rows.length > 0 ? rows.length : undefined}
        actions={
          rows.length > 0 && (
            <a className="btn btn-ghost" href="/api/contacts" download>
              <IconDownload className="icon" aria-hidden />
              <span className="desk-word">Export</span> .vcf
            </a>
          )
        }
      />
      <SamePeople pairs={pairs} />
      <ContactList rows={shown} searched={searched} page={page} programs={programs} />
    </>
  );
}
