import type { Mark, WordingRule } from "@/lib/rules/rule";
import { promisesIn } from "@/lib/rules/wording/number-one/promises";

/** Kinds in which these words are what they are for, or undo what was said. */
const EXEMPT: readonly string[] = ["intent", "intent-release"];

const SAYS = "This sentence says the program is first, so the message counts as a #1 letter.";
const MAY_SAY = "This sentence can be read as telling the program it’s first.";

export const commitsNumberOneRule: WordingRule<"commits-number-one"> = {
  id: "commits-number-one",
  title: "This tells the program it’s first",
  why: "Whatever you call the message, a sentence that says a program is or will be ranked first makes it a #1 letter. It will be held against you if another program reads the same.",
  todo: "If it’s true and the only one, log it as a letter of intent. If not, say how much you liked the program without mentioning a rank.",
  level: "warn",
  examples: [
    { text: "I will be ranking your program first.", fires: true },
    { text: "Thank you again. You are my #1.", fires: true },
    { text: "Lakeshore is my top choice for residency.", fires: true },
    { text: "Your program is one of my top choices.", fires: false },
    { text: "I have not yet decided on my first choice.", fires: false },
    { text: "Our number one priority is patient care.", fires: false },
  ],
  check: (draft) => {
    if (EXEMPT.includes(draft.kind)) return [];
    return promisesIn(draft).map(({ field, start, end, unsure }): Mark => {
      const mark = { field, start, end };
      return unsure ? { ...mark, message: MAY_SAY, level: "notice", unsure } : { ...mark, message: SAYS };
    });
  },
};
