import { typedPerson } from "@/components/contacts/typed-person";
import type { Contact } from "@/lib/season/schema";

/** What follows a comma without being another person: "Elena Marsh, MD". */
const CREDENTIAL =
  /^(?:M\.?D\.?|D\.?O\.?|Ph\.?D\.?|MBBS|MPH|MBA|MS|MHS|RN|NP|PA|PA-C|FSIR|FACR|Jr\.?|Sr\.?|I{2,3}|IV)$/i;

/** The names in one line, apart by commas: "Dr. Elena Marsh, Owen Tak". */
export function typedNames(line: string): string[] {
  const names: string[] = [];
  for (const part of line.split(/[,;\n]/).map((piece) => piece.trim())) {
    const before = names.at(-1);
    if (part === "") continue;
    if (before !== undefined && CREDENTIAL.test(part)) names[names.length - 1] = `${before}, ${part}`;
    else names.push(part);
  }
  return names;
}

const plain = (name: string) => name.trim().replace(/\s+/g, " ").toLowerCase();

/** The one of these people who is named so, with or without a title; undefined where nobody or more than one is. */
export function knownAs(name: string, people: readonly Contact[]): Contact | undefined {
  const wanted = plain(typedPerson(name).name);
  const found = people.filter((person) => plain(person.name) === wanted);
  return found.length === 1 ? found[0] : undefined;
}
