import type { Contact } from "./schema";
import { plainWords } from "./search";

/** What may stand about a name without its being another person's. */
const ABOUT = new Set("dr prof professor doctor mr mrs ms mx md do phd mba mph ms msc facr fsir jr sr".split(" "));

const wordsOf = (name: string) =>
  plainWords(name)
    .split(" ")
    .filter((word) => word !== "" && !ABOUT.has(word));

/** Whether two names can be one person's: the same words, or the same first and last ones where a middle name is left out. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(" ") === b.join(" ")) return true;
  const oneHasMiddle = a.length > 1 && b.length > 1 && Math.min(a.length, b.length) === 2;
  return oneHasMiddle && a[0] === b[0] && a.at(-1) === b.at(-1);
}

/** Somebody of the same program whom a new person looks the same as, by name or email; null where there is nobody. */
export function samePerson<Known extends Pick<Contact, "programId" | "name" | "email">>(
  person: Pick<Contact, "programId" | "name" | "email">,
  others: readonly Known[],
): Known | null {
  const email = person.email?.trim().toLowerCase();
  return (
    others.find(
      (other) =>
        other.programId === person.programId &&
        (isSameName(other.name, person.name) ||
          (email !== undefined && email !== "" && other.email?.toLowerCase() === email)),
    ) ?? null
  );
}
