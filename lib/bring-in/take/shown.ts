import type { Contact, Program } from "@/lib/season/schema";
import { ROLE_WORDS, SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";
import type { Item } from "./item";

/** What the preview says of a new row: a title, and what is known beside. */
export type Shown = Pick<Item, "title" | "detail">;

const inALine = (words: (string | null | undefined)[]) => words.filter(Boolean).join(", ").slice(0, 400);

/** A new program as it will be saved. */
export const shownProgram = ({ name, stage, signal, city, state }: Program): Shown => ({
  title: name,
  detail: inALine([
    stage === "considering" ? null : STAGE_WORDS[stage],
    signal === "none" ? null : SIGNAL_WORDS[signal],
    city,
    state,
  ]),
});

/** A new person of a program as they will be saved. */
export const shownContact = (
  { name, title, role, email }: Pick<Contact, "name" | "title" | "role" | "email">,
  program: string,
): Shown => ({
  title: [title, name].filter(Boolean).join(" "),
  detail: inALine([role === "other" ? null : ROLE_WORDS[role], program, email]),
});
