import type { Contact } from "@/lib/season/schema";
import { listOf, shortName } from "@/lib/season/words";
import { slot } from "@/lib/templates/slots";

/** "Dear Dr. Marsh and Dr. Tak,", or a slot where nobody is named. */
export function greetingTo(contacts: Contact[]): string {
  if (contacts.length === 0) return `Dear ${slot("the name of the person you’re writing to")},`;
  return `Dear ${listOf(contacts.map(shortName))},`;
}
