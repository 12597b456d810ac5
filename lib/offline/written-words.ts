import type { OutboxEntry } from "./outbox-entry";

type Input = Record<string, unknown>;

const isInput = (given: unknown): given is Input =>
  typeof given === "object" && given !== null && !Array.isArray(given);
/** The texts among some parts, each a paragraph; what is empty or no text is left out. */
export const said = (...parts: unknown[]): string =>
  parts.filter((part) => typeof part === "string" && part.trim() !== "").join("\n\n");

/** What a letter says: its subject and its text. */
export function letterWords({ subject, body }: Input | { subject: string; body: string }): string {
  return said(subject, body);
}

/** The words about criteria that somebody wrote after an interview. */
export function scoreWords({ scores }: Input): string {
  const given: unknown[] = Array.isArray(scores) ? scores : [];
  return given.flatMap((score) => (isInput(score) && typeof score.words === "string" ? score.words : [])).join("\n");
}

/** All that a person typed into what waits on this device, as they can read and copy it; empty where it was a tap. */
export function writtenWords({ does, input }: Pick<OutboxEntry, "does" | "input">): string {
  switch (does) {
    case "logMessage":
    case "startDraft":
    case "saveDraft":
      return letterWords(input);
    case "markSent":
      return isInput(input.message) ? letterWords(input.message) : "";
    case "addNote":
      return said(input.body);
    case "addTask":
      return said(input.title);
    case "completeTask":
      return "";
    case "saveAfterInterview":
      return said(isInput(input.notes) ? input.notes.text : "", scoreWords(input));
    case "addPersonMet":
      return said(input.name);
    case "notePersonMet":
      return said(input.line);
  }
}
