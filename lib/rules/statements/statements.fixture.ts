import { decode } from "@/lib/rules/decode";

/** What a text is read to say, by the ids of its kinds of statements. */
export const statementsIn = (text: string): string[] => decode(text).statements.map(({ signal }) => signal);
