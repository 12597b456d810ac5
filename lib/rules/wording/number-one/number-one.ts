import { areNear, together } from "@/lib/rules/learned/units";
import { byNeighbors, bySentence, type Part, unreadSentences } from "@/lib/rules/text/analyse";
import { masked } from "@/lib/rules/text/masked";
import { remembering } from "@/lib/rules/text/remember";
import { slipsFor } from "@/lib/rules/text/words";
import { answers, opensAnswer } from "@/lib/rules/wording/number-one/answer";
import { readBothWays } from "@/lib/rules/wording/number-one/asked-turns";
import { clearlyNot, clearlyNotBeside } from "@/lib/rules/wording/number-one/clearly-not";
import { type FirstPlaceVerdict, saidBy } from "@/lib/rules/wording/number-one/commits";
import { type Judged, judge } from "@/lib/rules/wording/number-one/learned";
import { mayCommit, speaksOfPlace } from "@/lib/rules/wording/number-one/may-commit";
import { pledges } from "@/lib/rules/wording/number-one/pledge";
import { takesBack } from "@/lib/rules/wording/number-one/taken-back";
import { LONGEST_ANSWER, saysAcross } from "@/lib/rules/wording/number-one/turns";

/** A sentence of a text: its exact words and UTF-16 offsets, end exclusive. */
export type SentenceSpan = { text: string; start: number; end: number };

/** One that tells the reader it is first, or may: `unsure` where the words and what was learned disagree. */
export type NumberOneSentence = SentenceSpan & { unsure?: true };

/** Where the words say that it is first: at least so likely by what was learned, and it is sure; else it is asked about. */
const AGREES = 0.6;
/** Less, and the words only look like it. */
const ALLOWS = 0.02;
/** Asked about, where the words say nothing of it, and where they speak of a first place and take it back. */
const ASKED = 0.4;
const ASKED_AGAINST = 0.8;
/** … and where they say nothing of a first place and some of them seem to settle that they don't mean one. */
const ASKED_SETTLED = 0.97;

/** … and where none of them is of a place, a list, or a choice: "before you" and "only one" are said of much else. */
const ASKED_UNPLACED = 0.6;
const PLACED = new RegExp(
  `#|\\b(?:1|1st|first|uno|1️⃣|top\\w*|foremost|high\\w*|outrank\\w*|rank\\w*|list\\w*|rol|prefer\\w*|nrmp|match\\w*|certif\\w*|submit\\w*|order\\w*|choos\\w*|chose\\w*|num\\w*|no\\.|picks?|select\\w*|spots?|slots?|intent|loi|commit\\w*|favou?rites?|mine|home|${slipsFor("first", "choice", "number", "rank", "ranking", "ranked", "preference").join("|")})(?!\\w)`,
);
/** … and where none is of a place before others. */
const ASKED_UNNAMED = 0.8;
const isPlaced = bySentence(({ plain }) => PLACED.test(plain));
/** "It is yours." by itself says nothing of a place: such a one is judged only beside one that does. */
const isOfPlace = bySentence(speaksOfPlace);

/** A sentence as both readers see it; `likely` by what was learned, `open` the same but 0 where its words settle the matter. */
type Known = { said: FirstPlaceVerdict | "both ways"; likely: number; open: number };

const NOTHING: Known = { said: "nothing", likely: 0, open: 0 };

function knownBy(said: Known["said"], judged: Judged | null): Known {
  if (judged === null) return { ...NOTHING, said };
  const closed = judged.settled || (judged.unnamed && judged.likely < ASKED_UNNAMED);
  return { said, likely: judged.likely, open: closed ? 0 : judged.likely };
}

const isFound = ({ said, likely, open }: Known): boolean =>
  (said === "first" && likely >= ALLOWS) ||
  said === "both ways" ||
  open >= (said === "doubted" ? ASKED_AGAINST : ASKED);

/** Most letters hold few sentences that are worth reading; each is read once. */
const alone = bySentence((wording): Known & { worth: boolean } => {
  const worth = mayCommit(wording);
  const said = worth ? saidBy(wording.sentence) : "nothing";
  const known = knownBy(said, worth && isOfPlace(wording) ? judge(masked(wording.sentence.words)) : null);
  const outweighs = said === "nothing" && !wording.sentence.question && known.likely >= ASKED_SETTLED;
  if (outweighs) known.open = known.likely;
  if (said === "nothing" && known.open < ASKED_UNPLACED && !isPlaced(wording)) known.open = 0;
  return {
    ...known,
    said: said !== "first" && (readBothWays(wording) || pledges(wording)) ? "both ways" : said,
    worth,
  };
});

const settlesBeside = bySentence(({ sentence }) => clearlyNotBeside(masked(sentence.words)));
const opens = bySentence(({ sentence }) => opensAnswer(sentence));

/** What two neighbors say together that neither says alone: "Where are you on my list? Number one." */
const inPair = byNeighbors((before, wording): Known => {
  const { sentence } = wording;
  const mayAnswer = sentence.words.length <= LONGEST_ANSWER || opens(before);
  const answered = mayAnswer && (answers(before.sentence, sentence) || saysAcross(before.sentence, sentence));
  const words = together(masked(before.sentence.words), masked(sentence.words));
  if (words === null) return knownBy(answered ? "first" : "nothing", null);
  // What was learned of a pair whose words settle the matter counts only where either says that it is first.
  const counts = answered || alone(wording).said === "first";
  if (!counts && (settlesBeside(wording) || settlesBeside(before))) return NOTHING;
  if (!counts && ((!isOfPlace(wording) && !isOfPlace(before)) || clearlyNot(words))) return NOTHING;
  const known = knownBy(answered ? "first" : "nothing", judge(words));
  if (!counts && known.open < ASKED_UNPLACED && !isPlaced(wording) && !isPlaced(before)) known.open = 0;
  return known;
});

/** A sentence with the one before it: what that one is asked about alone needs no second, unless the words answer it. */
function withPair(own: Known, pair: Known, before: Known): Known {
  const answered = pair.said === "first";
  if (!answered && isFound(before)) return own;
  return {
    said: answered ? "first" : own.said,
    likely: Math.max(own.likely, pair.likely),
    open: Math.max(own.open, pair.open),
  };
}

const read = remembering((text): readonly NumberOneSentence[] => {
  const found: { part: Part; known: Known }[] = [];
  let before: { part: Part; known: Known & { worth: boolean } } | null = null;
  for (const part of unreadSentences(text)) {
    const own = alone(part.wording);
    let known: Known = own;
    if (before !== null) {
      const mayPair = (own.worth || before.known.worth) && before.known.said !== "first";
      const mayTake = takesBack(before.part.wording, part.wording);
      if ((mayPair || mayTake) && areNear(before.part, part)) {
        const pair = mayTake ? NOTHING : inPair(before.part.wording, part.wording);
        if (!mayTake) known = withPair(own, pair, before.known);
        // The question is answered in the next sentence, or what was all but said is taken back there.
        if ((mayTake || pair.said === "first") && found.at(-1)?.part === before.part) found.pop();
      }
    }
    if (isFound(known)) found.push({ part, known });
    before = { part, known: own };
  }
  return found.map(({ part: { start, end }, known }): NumberOneSentence => {
    const span = { text: text.slice(start, end), start, end };
    return known.said === "first" && known.likely >= AGREES ? span : { ...span, unsure: true };
  });
});

/** The sentences of a text that tell the reader it is first, or may, in order. */
export const numberOneSentences = (text: string): readonly NumberOneSentence[] => read(text);

/**
 * The sentences of a text that surely tell the reader it is ranked, or will be ranked, first (docs/rules.md), in order. Earlier mail
 * quoted in it, signatures, questions, conditions, denials, and other people's choices are not the writer's word.
 */
export function commitsNumberOne(text: string): readonly SentenceSpan[] {
  return read(text).filter(({ unsure }) => !unsure);
}
