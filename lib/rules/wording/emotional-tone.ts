import type { WordingRule } from "@/lib/rules/rule";
import { bySentence, type Sentence, unreadSentences, type Wording } from "@/lib/rules/text/analyse";
import { type Match, Places } from "@/lib/rules/text/phrase";
import { mayHold } from "@/lib/rules/text/phrase-index";
import { recently } from "@/lib/rules/text/remember";
import { isDenied, isOfOthers } from "@/lib/rules/wording/feeling/denial";
import { BOUNDLESS, GUSHING, MOVED } from "@/lib/rules/wording/feeling/gushing";
import { loudWords } from "@/lib/rules/wording/feeling/loud";
import { OFFERED, PLEADING } from "@/lib/rules/wording/feeling/pleading";
import { type MarkedSpan, marksOf, together, type Verdict } from "@/lib/rules/wording/sentences";

const WAYS = [...PLEADING, ...OFFERED, ...MOVED, ...GUSHING, ...BOUNDLESS];

/**
 * Five concepts make it: begging and despair; what one would give for it; tears and a heart laid open; love, worship and bliss;
 * what it means past all measure. Each must be the writer's own, and said to be so.
 */
function pleadsOrGushes(sentence: Sentence): Verdict {
  const places = new Places(sentence);
  const holds = (match: Match) => !isDenied(sentence, match) && !isOfOthers(sentence, places, match);
  return places.find(WAYS, holds) !== null ? "so" : places.has(WAYS) ? "denied" : "nothing";
}

/** This many exclamation marks in a text, in a row or apart. */
const EXCLAMATIONS = 3;

const mayPlead = mayHold(WAYS);
const pleads = bySentence((wording) =>
  together(wording, mayPlead(wording) ? pleadsOrGushes(wording.sentence) : "nothing", "emotional-tone"),
);
const exclamationsIn = ({ plain }: Wording) => (plain.includes("!") ? plain.split("!").length - 1 : 0);

/**
 * The sentences of a text that plead or gush, that hold a word in capitals which is no acronym or one drawn out, and the one in
 * which the third exclamation mark stands.
 */
export const readEmotionalTone = recently((text: string): readonly MarkedSpan[] => {
  const loud = loudWords(text);
  let passed = 0;
  let exclamations = 0;
  return unreadSentences(text).flatMap((part): MarkedSpan[] => {
    const { start, end } = part;
    const before = exclamations;
    exclamations += exclamationsIn(part.wording);
    const third = before < EXCLAMATIONS && exclamations >= EXCLAMATIONS;
    while ((loud[passed] ?? Number.POSITIVE_INFINITY) < start) passed++;
    if (third || (loud[passed] ?? Number.POSITIVE_INFINITY) < end) return [{ start, end }];
    const said = pleads(part.wording);
    if (said === null) return [];
    return [said === "sure" ? { start, end } : { start, end, unsure: true }];
  });
});

export const emotionalTone: WordingRule<"emotional-tone"> = {
  id: "emotional-tone",
  title: "This pleads or gushes",
  why: "Begging, strong emotion, all caps, and strings of exclamation marks read as unprofessional and hide what you have to say.",
  todo: "Say it plainly: what you saw there, and why it’s right for you.",
  level: "notice",
  examples: [
    { text: "It would be a dream come true to train with you.", fires: true },
    { text: "Thank you so much!!!", fires: true },
    { text: "Your residents are the BEST.", fires: true },
    { text: "Thank you for a kind welcome!", fires: false },
    { text: "My USMLE scores are attached.", fires: false },
  ],
  check: (draft) =>
    marksOf(draft, readEmotionalTone, "This may read as pleading or gushing. A plain sentence says more."),
};
