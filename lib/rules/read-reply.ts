import { type ContactWish, contactWishes } from "@/lib/rules/contact-wish";
import { decode, type Statement } from "@/lib/rules/decode";

/** Signals that the words of a wish may be taken for: "we cannot accept cards" refuses cards, not the applicant. */
const MISTAKEN: ReadonlySet<Statement["signal"]> = new Set(["negative", "courtesy"]);

/** What stands of a statement when the words of the wish beside it are taken away. */
const withoutWish = ({ start, end }: Statement, { asked }: ContactWish, text: string) =>
  `${text.slice(start, Math.max(start, asked.start))} ${text.slice(Math.min(end, asked.end), end)}`;

/** Whether a text still says it; the same words are read once. */
function saying(): (text: string, signal: Statement["signal"]) => boolean {
  const read = new Map<string, Set<Statement["signal"]>>();
  return (text, signal) => {
    const known = read.get(text) ?? new Set(decode(text).statements.map((found) => found.signal));
    read.set(text, known);
    return known.has(signal);
  };
}

/**
 * What a program's mail is shown to say: the statements that `decode` finds, but for those that are a wish not to be written to and
 * nothing else, and these wishes. Linear in the text.
 */
export function readReply(text: string): { statements: Statement[]; wishes: ContactWish[] } {
  const wishes = contactWishes(text);
  const says = saying();
  let next = 0;
  const statements = decode(text).statements.filter((statement) => {
    for (let wish = wishes[next]; wish && wish.asked.end <= statement.start; wish = wishes[next]) next++;
    const beside = wishes[next];
    if (!beside || beside.asked.start >= statement.end || !MISTAKEN.has(statement.signal)) return true;
    return says(withoutWish(statement, beside, text), statement.signal);
  });
  return { statements, wishes };
}
