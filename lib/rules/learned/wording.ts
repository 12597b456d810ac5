import { MATCH_CLASSES } from "@/lib/rules/learned/match-classes";
import asksRank from "@/lib/rules/learned/models/asks-rank.json" with { type: "json" };
import bindingPromise from "@/lib/rules/learned/models/binding-promise.json" with { type: "json" };
import disclosesOthers from "@/lib/rules/learned/models/discloses-others.json" with { type: "json" };
import emotionalTone from "@/lib/rules/learned/models/emotional-tone.json" with { type: "json" };
import pressure from "@/lib/rules/learned/models/pressure.json" with { type: "json" };
import { readersOf } from "@/lib/rules/learned/reader";
import { bySentence } from "@/lib/rules/text/analyse";
import type { Glance } from "@/lib/rules/text/glance";
import { masked } from "@/lib/rules/text/masked";

/** The checks of wording, besides that of #1 sentences, that have a learned reader beside their patterns. */
export const LEARNED_CHECKS = [
  "asks-rank",
  "pressure",
  "binding-promise",
  "discloses-others",
  "emotional-tone",
] as const;
export type LearnedCheck = (typeof LEARNED_CHECKS)[number];

const readers = readersOf<LearnedCheck>(
  [
    ["asks-rank", asksRank],
    ["pressure", pressure],
    ["binding-promise", bindingPromise],
    ["discloses-others", disclosesOthers],
    ["emotional-tone", emotionalTone],
  ],
  MATCH_CLASSES,
);

/** Words of which one at least is in a sentence that a check may mark: others are not read for it. */
const TOPICS: Record<LearnedCheck, RegExp> = {
  "asks-rank":
    /(?:rank|list|\brol\b|stand|chance|odds|likel|compet|match|where|position|place|tier|number|candidate|contender|running|radar|compar|feedback|\bcut\b|optimis|land|shot)/,
  pressure:
    /answer|repl|respon|hear|decid|decision|wait|again|urgent|asap|soon|today|tomorrow|tonight|day\b|week|\bby\b|until|deadline|why|expla|owed?|deserve|demand|insist|must|need|time|follow|bump|confirm|invit|interview|reject|silence|patien|reverse|reconsider|revert|earliest/,
  "binding-promise":
    /promis|guarantee|commit|sign|contract|agree|deal|hold|keep|sav|reserv|set aside|withdraw|outside|pre-?match|exchange|return|\bif\b|assur|word|vow|pledge|shake|each other|bind|mutual|spot|place|seat|position|drop/,
  "discloses-others":
    /interview|invit|\bii|offer|rank|list|choice|program|place|hospital|elsewhere|number|institution|director|\bpd|between|top|trail|second|third|fourth|waitlist|call|other|option|love letter|#/,
  "emotional-tone":
    /dream|life|lov|heart|tear|cr(?:y|ied)|beg|please|desperat|anything|never|hope|pray|\bgod|\bdie|dying|kneel|mercy|chance|world|everything|honor|joy|soul|destiny|forever|worship|sleep|obsess|amaz|magic|crush|devastat|mean|wept|weep|nothing|biggest|greatest|wild|bless|\bso+\b|really|adore|without/,
};

/** Whether a stretch has words that a check may mark. */
export const mayConcern = (check: LearnedCheck, { plain }: Glance): boolean => TOPICS[check].test(plain);

/** How likely a sentence is to be what each of these checks marks, by what was learned alone; remembered by the sentence. */
export const learnedChecks = bySentence(
  ({ sentence }): ReadonlyMap<LearnedCheck, number> => readers(masked(sentence.words)),
);
