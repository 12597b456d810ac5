import type { Contact } from "@/lib/season/schema";

/** A program that can be jumped to; `also` is what else it is known by, `closed` that it wants no messages. */
export type NamedProgram = { id: string; name: string; also: string[]; archived: boolean; closed: boolean };
/** A person that can be jumped to, with their title. */
export type NamedPerson = Pick<Contact, "id" | "name" | "role" | "email" | "programId">;
/** What of a season can be jumped to by name. */
export type Names = { programs: NamedProgram[]; people: NamedPerson[] };
