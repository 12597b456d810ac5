import type { Contact, Program } from "@/lib/season/schema";
import { holds } from "@/lib/season/search";
import { personName, ROLE_WORDS } from "@/lib/season/words";

/** Whether a person is found by what was typed: by name, program, role, or address. */
export const found = (
  { contact, program }: { contact: Contact; program: Pick<Program, "name"> },
  search: string,
): boolean => holds([personName(contact), program.name, ROLE_WORDS[contact.role], contact.email ?? ""], search);
