import { ownText } from "@/lib/rules/text/own-text";

/** A message whose kind is not known; `reply` says that it answers another one. */
export type Unclassified = { direction: "sent" | "received"; subject: string; body: string; reply?: boolean };

/** A long letter is known by its beginning. */
const READ = 4_000;

const ANSWERS = /^\s*(?:re|aw)\s*:/i;
const PREFIXES = /^(?:\s*(?:re|fw|fwd|aw)\s*:)+\s*/i;

/** The subject without what mail programs put before it. */
export const bareSubject = ({ subject }: Unclassified): string => subject.replace(PREFIXES, "");

/** Whether it answers another message, as far as its envelope tells. */
export const answersAnother = ({ subject, reply }: Unclassified): boolean => reply === true || ANSWERS.test(subject);

/** The beginning of what the writer wrote, as written; earlier mail and the signature are left out. */
export function ownBody({ body }: Unclassified): string {
  const { plain, blocks } = ownText(body);
  const own = blocks.map(({ start, end }) => plain.text.slice(start, end)).join("\n");
  return own.slice(0, READ);
}
