import { MATCH_CLASSES } from "@/lib/rules/learned/match-classes";
import { unitsOf } from "@/lib/rules/learned/units";
import { LEARNED_CHECKS, type LearnedCheck } from "@/lib/rules/learned/wording";
import { statementKinds } from "@/lib/rules/statements";
import { NUMBER_ONE_CLASSES, NUMBER_ONE_ROLES } from "@/lib/rules/wording/number-one/classes";
import { numberOneUnits } from "@/lib/rules/wording/number-one/learned";
import { readCorpus } from "@/scripts/lib/corpus";
import { readDecodeCorpus } from "@/scripts/lib/decode-corpus";
import type { Example, Task } from "@/scripts/lib/training";

/** Sentences as readers other than the one of #1 sentences take them: each by itself. */
const sentences = (text: string) => unitsOf(text, () => true, false).map(({ words }) => words);

/** The develop corpora, each read once for all tasks. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
const decoded = once(() =>
  readDecodeCorpus("develop").map(({ text, signals: said }) => ({
    units: sentences(text),
    said: new Set<string>(said),
  })),
);

/** Corpora of other checks, whose drafts a check leaves alone unless they hold words like these. */
const OTHERS = ["commits-number-one", "states-citizenship", "lacks-specifics", "intent-without-commitment"];
const UNLESS: Record<LearnedCheck, RegExp> = {
  "asks-rank": /\?|know|tell me|where i|chance|how you/i,
  pressure: /answer|reply|respon|hear|decision|wait|by \w+day|until/i,
  "binding-promise": /\bif\b|promise|commit|sign|guarantee|hold|return|exchange|agree|assur|word/i,
  "discloses-others":
    /other|another|interview|second|third|over|above|than|instead|list|Tidewater|Granite|Harlow|UWT|between|offer/i,
  "emotional-tone": /dream|lov|heart|!|beg|tear|anything|never|life|world|honor|thrill|everything|nowhere|no place/i,
};
const drafts = once(() =>
  OTHERS.flatMap((other) => readCorpus(other, "develop")).map(({ text }) => ({ text, units: sentences(text) })),
);
const leftAlone = (id: LearnedCheck): Example[] =>
  drafts()
    .filter(({ text }) => !UNLESS[id].test(text))
    .map(({ units }) => ({ units, fires: false }));

/** Every learned reader. A new one is an entry here, and a module that hands its model to a reader. */
export const TASKS: readonly Task[] = [
  {
    id: "commits-number-one",
    classes: NUMBER_ONE_CLASSES,
    roles: NUMBER_ONE_ROLES,
    bits: 15,
    depth: 8,
    // Of a text in which nothing is read, nothing can be learned, nor can it say how sure a reading is.
    examples: () =>
      readCorpus("commits-number-one", "develop")
        .map(({ text, fires }) => ({ units: numberOneUnits(text).map(({ words }) => words), fires }))
        .filter(({ units }) => units.length > 0),
  },
  ...LEARNED_CHECKS.map(
    (id): Task => ({
      id,
      classes: MATCH_CLASSES,
      bits: 13,
      depth: 4,
      examples: () => [
        ...readCorpus(id, "develop").map(({ text, fires }): Example => ({ units: sentences(text), fires })),
        ...leftAlone(id),
      ],
    }),
  ),
  ...statementKinds.map(
    ({ id }): Task => ({
      id: `decode-${id}`,
      classes: MATCH_CLASSES,
      bits: 13,
      depth: 4,
      examples: () => decoded().map(({ units, said }): Example => ({ units, fires: said.has(id) })),
    }),
  ),
];
