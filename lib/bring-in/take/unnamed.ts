import type { Contact } from "@/lib/season/schema";
import { ROLE_WORDS } from "@/lib/season/words";
import type { Person } from "./named-people";

/** What somebody is called of whom a file tells neither name nor role. */
const NO_NAME = "No name yet";
const STAND_INS: ReadonlySet<string> = new Set([...Object.values(ROLE_WORDS), NO_NAME]);

/** Whether something stands in for a name that nobody told yet: a role, or an address. */
export const isStandIn = (name: string): boolean => STAND_INS.has(name) || name.includes("@");

/** What a person is called: an address is no name, so the role stands in for one until a file tells it. */
export function calledAs({ name, role }: Pick<Person, "name" | "role">): string {
  if (!name.includes("@")) return name;
  return role === null || role === "other" ? NO_NAME : ROLE_WORDS[role];
}

/** The words for a role, where somebody isn't called by it already; null where there are none. */
export const roleBeside = ({ name, role }: Pick<Contact, "name" | "role">): string | null =>
  isStandIn(name) ? "name not known" : role === "other" ? null : ROLE_WORDS[role];
