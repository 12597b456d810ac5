import { decode } from "@/lib/rules/decode";

/** What a text is read to say, by the ids of its signals. */
export const signalsIn = (text: string): string[] => decode(text).statements.map(({ signal }) => signal);
