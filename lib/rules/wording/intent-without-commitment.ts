import type { WordingRule } from "@/lib/rules/rule";
import { neverSaysFirst } from "@/lib/rules/wording/number-one/promises";
import { wholeOf } from "@/lib/rules/wording/sentences";

export const intentWithoutCommitment: WordingRule<"intent-without-commitment"> = {
  id: "intent-without-commitment",
  title: "This letter of intent doesn’t say the program is first",
  why: "People read a letter of intent for one sentence. Without it, the program learns nothing new, yet the letter still counts as your one commitment.",
  todo: "If the program is truly first, say so in one plain sentence. If not, send this as strong interest.",
  level: "notice",
  examples: [
    { text: "I will rank Lakeshore very highly.", fires: true, kind: "intent" },
    { text: "I would be proud to match with you.", fires: true, kind: "intent" },
    { text: "I will rank Lakeshore first.", fires: false, kind: "intent" },
    { text: "I will rank Lakeshore very highly.", fires: false, kind: "strong-interest" },
  ],
  check: (draft) => {
    const { kind, body } = draft;
    // A letter of intent with a sentence that may commit has what it is for, however it is put.
    if (kind !== "intent" || !neverSaysFirst(draft)) return [];
    return [
      {
        field: "body",
        ...wholeOf(body),
        message: "No sentence here says the program is ranked first, which is what a letter of intent is for.",
      },
    ];
  },
};
