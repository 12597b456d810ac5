import type { Participant } from "@/lib/season/schema";
import { type Deleted, deletedSchema } from "./deletion-parts";
import { putAmong } from "./list-order";
import { readable } from "./readable";
import type { SeasonWrite } from "./season-write";

/** The rows that other rows refer to. */
export type Referred = "programs" | "contacts" | "interviews" | "rotations" | "messages" | "drafts" | "criteria";
export type Listing = "interviews" | "rotations" | "messages" | "drafts";
/** The people on a row, in their order; only those of an interview have a wish. */
export type List = { of: Listing; id: string; people: Participant[] };
export type Link = Deleted["links"][number];

/** Who a participant is. */
export const personOf = ({ contactId }: Participant): string => contactId;
const asPerson = (contactId: string): Participant => ({ contactId, thankYou: "expected" });

/** The people of the rows themselves. */
export function peopleOf(rows: Pick<Deleted, Listing> | Deleted["lists"]): List[] {
  return [
    ...rows.interviews.map(({ id, participants }): List => ({ of: "interviews", id, people: participants })),
    ...rows.rotations.map(({ id, contacts }): List => ({ of: "rotations", id, people: contacts.map(asPerson) })),
    ...(["messages", "drafts"] as const).flatMap((of) =>
      rows[of].map(({ id, recipients }): List => ({ of, id, people: recipients.map(asPerson) })),
    ),
  ];
}

/** Makes these the people of a row that is among `rows`. */
function setPeople(rows: Pick<Deleted, Listing> | Deleted["lists"], { of, id, people }: List): void {
  const ids = people.map(personOf);
  if (of === "interviews") for (const row of rows.interviews) if (row.id === id) row.participants = people;
  if (of === "rotations") for (const row of rows.rotations) if (row.id === id) row.contacts = ids;
  if (of === "messages" || of === "drafts") for (const row of rows[of]) if (row.id === id) row.recipients = ids;
}

/**
 * The season's other deletions. What is put back may belong to something that is still deleted: then it is kept with that one, and
 * comes back with it.
 */
export async function earlierDeletions({ tx, owner }: SeasonWrite, without: string) {
  const found = await tx.deletion.findMany({
    where: { ...owner, id: { not: without }, noun: { notIn: ["import", "merge"] } },
    select: { id: true, rows: true },
  });
  const read = new Map<string, Deleted>();
  const touched = new Set<string>();

  /** The deletion that holds a row; null where there is none. */
  function holder(of: Referred, id: string): Deleted | null {
    for (const { id: deletion, rows } of found) {
      if (!rows.includes(JSON.stringify(id))) continue;
      const deleted = read.get(deletion) ?? deletedSchema.parse(JSON.parse(rows));
      read.set(deletion, deleted);
      if (!deleted[of].some((row) => row.id === id)) continue;
      touched.add(deletion);
      return deleted;
    }
    return null;
  }

  return {
    holder,
    /** Puts people on a row that is deleted itself. */
    putOnRow(list: List, coming: Participant[]): void {
      const deleted = holder(list.of, list.id);
      const there = deleted && peopleOf(deleted).find(({ of, id }) => of === list.of && id === list.id);
      if (!there) return;
      const order = list.people.map(personOf);
      setPeople(deleted, { ...there, people: putAmong(there.people, coming, order, personOf) });
    },
    /** Keeps a list with somebody on it who is deleted, for when they come back. `known`: only where they are kept with it already. */
    keepList(list: List, contactId: string, { known }: { known: boolean }): void {
      const deleted = holder("contacts", contactId);
      if (!deleted) return;
      const there = peopleOf(deleted.lists).find(({ of, id }) => of === list.of && id === list.id);
      if (known && !there?.people.some((person) => person.contactId === contactId)) return;
      const order = list.people.map(personOf);
      const people = putAmong(there?.people ?? [], list.people, order, personOf);
      if (!there) {
        if (list.of === "interviews") deleted.lists.interviews.push({ id: list.id, participants: [] });
        else if (list.of === "rotations") deleted.lists.rotations.push({ id: list.id, contacts: [] });
        else deleted.lists[list.of].push({ id: list.id, recipients: [] });
      }
      setPeople(deleted.lists, { ...list, people });
    },
    /** Keeps a link with what it leads to. */
    keepLink(of: "interviews" | "rotations" | "messages", link: Link): void {
      holder(of, link.value)?.links.push(link);
    },
    /** Lets a row that is deleted itself link again. `programId`: of what it leads to, where that has to be its own program. */
    linkRow({ table, id, field, value }: Link, programId: string | null): void {
      const rows = holder(`${table}s`, id)?.[`${table}s`] ?? [];
      for (const row of rows)
        if (row.id === id && row[field] === null && (programId === null || row.programId === programId))
          row[field] = value;
    },
    /** Keeps a score with one of what it is of. */
    keepScore(of: Referred, id: string, score: Deleted["scores"][number]): void {
      holder(of, id)?.scores.push(score);
    },
    /** Keeps the criteria's order with one that is deleted. */
    keepOrder(criterionId: string, order: string[]): void {
      const deleted = holder("criteria", criterionId);
      if (deleted) deleted.order = putAmong(deleted.order, order, order, String);
    },
    /** Writes what has changed of them. */
    async save(): Promise<void> {
      for (const [id, deleted] of read) {
        if (!touched.has(id)) continue;
        const rows = JSON.stringify(readable(deletedSchema, deleted));
        await tx.deletion.updateMany({ where: { id, ...owner }, data: { rows } });
      }
    },
  };
}
