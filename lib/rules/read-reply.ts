import { type ContactWish, contactWishes } from "@/lib/rules/contact-wish";
import { decode, type Statement } from "@/lib/rules/decode";

/**
 * What a program's mail is shown to say: the statements that `decode` finds, and apart from them the wishes not to be written to,
 * each with the contact policy that it asks for. Linear in the text.
 */
export function readReply(text: string): { statements: Statement[]; wishes: ContactWish[] } {
  const statements = decode(text).statements.filter(({ signal }) => signal !== "no-contact-wish");
  return { statements, wishes: contactWishes(text) };
}
