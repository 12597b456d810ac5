import { type ContactWish, contactWishes } from "@/lib/rules/contact-wish";
import { decode, type Statement } from "@/lib/rules/decode";

/** Signals that the words of a wish may be taken for: "we cannot accept cards" refuses cards, not the applicant. */
const MISTAKEN: ReadonlySet<Statement["signal"]> = new Set(["negative", "courtesy"]);

/** Whether a statement still stands when the words of the wish beside it are taken away. */
function standsWithout({ signal, start, end }: Statement, { asked }: ContactWish, text: string): boolean {
  const rest = `${text.slice(start, Math.max(start, asked.start))} ${text.slice(Math.min(end, asked.end), end)}`;
  return decode(rest).statements.some((found) => found.signal === signal);
}

/**
 * What a program's mail is shown to say: the statements that `decode` finds, but for those that are a wish not to be written to and
 * nothing else, and these wishes.
 */
export function readReply(text: string): { statements: Statement[]; wishes: ContactWish[] } {
  const wishes = contactWishes(text);
  const statements = decode(text).statements.filter((statement) => {
    if (!MISTAKEN.has(statement.signal)) return true;
    const beside = wishes.find(({ asked }) => asked.start < statement.end && statement.start < asked.end);
    return !beside || standsWithout(statement, beside, text);
  });
  return { statements, wishes };
}
