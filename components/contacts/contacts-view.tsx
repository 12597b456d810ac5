import { SamePeople } from "@/components/merge/same-people";
import { TopBar } from "@/components/shell/top-bar";
import { doubledPeople } from "@/lib/merge/doubled";
import { unarchived } from "@/lib/season/archived";
import { formatMoment } from "@/lib/season/format";
import { personName } from "@/lib/season/words";
import type { SeasonView } from "@/lib/season-view";
import { ContactList } from "./contact-list";
import { lastThanked } from "./last-thanked";

/** Everybody of the season, by program. */
export function ContactsView({ view }: { view: SeasonView }) {
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
  return (
    <>
      <TopBar title="Contacts" sub={rows.length > 0 ? rows.length : undefined} />
      <SamePeople pairs={pairs} />
      <ContactList rows={rows} programs={programs} />
    </>
  );
}
