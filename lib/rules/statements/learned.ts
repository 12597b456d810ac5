import { MATCH_CLASSES } from "@/lib/rules/learned/match-classes";
import type { Model } from "@/lib/rules/learned/model";
import asksCommitment from "@/lib/rules/learned/models/decode-asks-commitment.json" with { type: "json" };
import asksInterest from "@/lib/rules/learned/models/decode-asks-interest.json" with { type: "json" };
import asksOthers from "@/lib/rules/learned/models/decode-asks-others.json" with { type: "json" };
import asksRank from "@/lib/rules/learned/models/decode-asks-rank.json" with { type: "json" };
import conditionalMatch from "@/lib/rules/learned/models/decode-conditional-match.json" with { type: "json" };
import courtesy from "@/lib/rules/learned/models/decode-courtesy.json" with { type: "json" };
import negative from "@/lib/rules/learned/models/decode-negative.json" with { type: "json" };
import noContactWish from "@/lib/rules/learned/models/decode-no-contact-wish.json" with { type: "json" };
import offersAgreement from "@/lib/rules/learned/models/decode-offers-agreement.json" with { type: "json" };
import rankHighly from "@/lib/rules/learned/models/decode-rank-highly.json" with { type: "json" };
import rankedToMatch from "@/lib/rules/learned/models/decode-ranked-to-match.json" with { type: "json" };
import warm from "@/lib/rules/learned/models/decode-warm.json" with { type: "json" };
import { readersOf } from "@/lib/rules/learned/reader";
import type { StatementId } from "@/lib/rules/statements";
import type { Sentence } from "@/lib/rules/text/analyse";
import { masked } from "@/lib/rules/text/masked";

const MODELS: Record<StatementId, Model> = {
  courtesy,
  warm,
  "rank-highly": rankHighly,
  "ranked-to-match": rankedToMatch,
  "conditional-match": conditionalMatch,
  "asks-interest": asksInterest,
  "asks-rank": asksRank,
  "asks-others": asksOthers,
  "asks-commitment": asksCommitment,
  "offers-agreement": offersAgreement,
  negative,
  "no-contact-wish": noContactWish,
};

const readers = readersOf(
  (Object.keys(MODELS) as StatementId[]).map((id) => [id, MODELS[id]] as const),
  MATCH_CLASSES,
);

/** How likely a sentence is to make a statement of each kind, by what was learned from labeled sentences alone. */
export const learnedStatements = (sentence: Sentence): ReadonlyMap<StatementId, number> =>
  readers(masked(sentence.words));

/**
 * Words of which one at least has to be in a sentence that no pattern reads, before what was learned of it counts. What is asked of
 * interest or offered has no words of its own.
 */
const TOPICS: Partial<Record<StatementId, RegExp>> = {
  courtesy:
    /pleas|thank|enjoy|great|nice|good|lov|impress|congrat|wish|luck|honor|delight|wonder|outstanding|excellent|strong|bright|fine|fun\b|best|appreciat|privilege|glad|remark|kind|proud|fit|well|regard|interesting|superb|success|asset|treat|poise|\bjoy\b/,
  warm: /hop|lov|want|thrill|excit|delight|honor|proud|luck|fortunate|forward|wish|welcom|fan|join|glad|happ|joy|dream|root|finger|pictur|see you|keen|addition|moon|pleas|thriv|consider|gift/,
  "rank-highly": /rank|list|\brol\b|tier|top|high|scor|competitive|above|ahead|favorite/,
  "ranked-to-match":
    /match|rank|list|\brol\b|rtm|first|#1|number|spot|position|fill|above|ahead|resident|intern|july|here|ours|lock|sure|us\b|safe|choice|pick|\bin\b/,
  "conditional-match":
    /\b(?:if|should|were|rank|ranking|put|place|list|make|long|provided|unless|when|once|with us|choice|first|up to|only)\b/,
  "asks-rank":
    /rank|list|\brol\b|first|top|number|#1|choice|favorite|where|high|position|place|above|ahead|stand|best|before|pick|spot|slot|tier|stack|fare|compar|prefer|\bwins?\b|winn|leading|podium|most\b|more than|happiest|hoping|rather|sooner|heart/,
  "asks-others":
    /other|else|list|\brol\b|program|interview|place|favorite|compet|offer|invit|heard|hospital|appl|rank|also|\btoo\b|as well|\bvisit|seen|trail|universit|headed|talking|how was|what was|been (?:to|up)|look(?:ed|ing)? at/,
  "asks-commitment":
    /commit|promis|pledge|word|swear|guarante|assur|sign|withdraw|cancel|accept|yes|first|#1|number one|decide|choose|letter|com(?:e|ing)\b|drop|stop|in writing|lock|declar|official|settle|seal|hand\b|\bours\b|\bin\b/,
  negative:
    /not\b|n't|unable|\bno\b|full|fill|declin|regret|other|wait|pass|reject|sorry|afraid|cutoff|below|clos|appl|exceed|wish|withdraw|rescind|unlikely|unsuccessful|short|only/,
  "no-contact-wish":
    /contact|thank|note|letter|mail|messag|communicat|correspond|writ|call|reach|card|gift|follow|read|outreach|exchange|silen|peace|last word|interviewers be/,
};

/** A date, a session, or a rotation that is filled turns nobody away. */
const FILLED = /\b(?:fill(?:s|ed|ing)?|full|closed|taken)\b/;
const OTHER_ROOM =
  /\b(?:sessions?|dates?|tours?|dinner|lunch|hotel|block|electives?|rotations?|workshops?|socials?|shuttles?)\b/;
const isLogistics = (id: StatementId, plain: string) =>
  id === "negative" && FILLED.test(plain) && OTHER_ROOM.test(plain);

/** Kinds that are asked: a sentence that asks nothing carries them only where the reader is surer. */
const ASKED: ReadonlySet<StatementId> = new Set(["asks-interest", "asks-rank", "asks-others"]);

/** How likely, by what was learned alone, a statement has to be where no pattern finds it. Chosen on sentences that neither had seen. */
const SAYS = 0.45;
/** … a question that is plainly put to the applicant, */
const ASKS = 0.3;
/** … and where nothing in the sentence asks, or where patterns read something else in it. */
const SAYS_AGAINST = 0.75;

/** Less is no sentence that anything can be learned of. */
const FEWEST_WORDS = 5;

/** The kinds that what was learned finds in a sentence by itself, of which patterns say whether it asks or says something else. */
export function learnedAlone(
  learned: ReadonlyMap<StatementId, number>,
  plain: string,
  { asks, saysElse }: { asks: boolean; saysElse: boolean },
): StatementId[] {
  if (plain.split(" ").length < FEWEST_WORDS) return [];
  return [...learned].flatMap(([id, likely]) => {
    const asked = ASKED.has(id);
    const enough = saysElse || (asked && !asks) ? SAYS_AGAINST : asked ? ASKS : SAYS;
    return likely >= enough && (TOPICS[id]?.test(plain) ?? true) && !isLogistics(id, plain) ? [id] : [];
  });
}
