import type { Contact, Program } from "@/lib/season/schema";
import { SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";
import type { Item } from "./item";
import { roleBeside } from "./unnamed";

/** What the preview says of a new row: a title, and what is known beside. */
export type Shown = Pick<Item, "title" | "detail">;

const inALine = (words: (string | null | undefined)[]) => words.filter(Boolean).join(", ").slice(0, 400);

/** A new program as it will be saved. */
export const shownProgram = ({ name, stage, signal, city, state, rank, willNotRank }: Program): Shown => ({
  title: name,
  detail: inALine([
    stage === "considering" ? null : STAGE_WORDS[stage],
    signal === "none" ? null : SIGNAL_WORDS[signal],
    willNotRank ? "you won’t rank it" : rank === null ? null : `rank ${rank}`,
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
  detail: inALine([roleBeside({ name, role }), program, email]),
});
