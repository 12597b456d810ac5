import { analyse, type Sentence } from "@/lib/rules/text/analyse";
import type { Glance } from "@/lib/rules/text/glance";
import { remembering } from "@/lib/rules/text/remember";
import { slipsFor } from "@/lib/rules/text/words";
import { answers, MAY_ANSWER } from "@/lib/rules/wording/number-one/answer";
import { firstChoices } from "@/lib/rules/wording/number-one/choice";
import { isConditional } from "@/lib/rules/wording/number-one/condition";
import { isDoubtful } from "@/lib/rules/wording/number-one/doubt";
import { plainlyFirst } from "@/lib/rules/wording/number-one/equative";
import { topsOfList } from "@/lib/rules/wording/number-one/list";
import { onlyOnes } from "@/lib/rules/wording/number-one/only";
import { rankings } from "@/lib/rules/wording/number-one/ranking";
import { firstInPassing } from "@/lib/rules/wording/number-one/verbless";

/** A sentence of a text: its exact words and UTF-16 offsets, end exclusive. */
export type SentenceSpan = { text: string; start: number; end: number };

/** No sentence commits without one of these; the others need no closer reading. */
const FIRSTNESS =
  /#|\b(?:1|1st|first|one|uno|top|tops|topping|topped|atop|above|ahead|over|before|rather|only|foremost|highest|higher|outrank(?:s|ed)?|none|f(?:ri|is|ir|r)[srt]{1,2}t?s?)\b|n[°º]/;

/** The same where fingers slipped: the words are mended only once a sentence is read. */
const SLIPPED_FIRST = new RegExp(`\\b(?:${slipsFor("first").join("|")})\\b`);
const SLIPPED_RELATION = new RegExp(
  `\\b(?:${slipsFor("choice", "number", "program", "programs", "rank", "ranking", "ranked", "residency", "position", "preference").join("|")})\\b`,
);

/** Common words that may mean the first place where a list is spoken of. */
const LISTED = /\b(?:lists?|listed|rol|rank[a-z]*)\b/;
const LEADING =
  /\b(?:head|lead|led|start|beg[ai]n|open|crown|anchor|summit|peak|front|tip|after|below|behind|beneath|under|lower|follow)/;

/** Nor without one of these, by which firstness becomes a place on a list or a choice. */
const RELATION =
  /#|\b(?:1|n[um]+b?e?r|nubmer|nummber|num|uno|yo?u|u|ur|y'?all|ch[oi]+[cs]e|choce|chocie|picks?|prefer|selection|option|rank|ra[nk]+[a-z]*g|raking|list|rol|plac|put|submit|certif|slot|spot|position|enter|keep|kept|rat(?:e|ing)|set|ha(?:ve|s|d|ving)|i've|got|rather|over|above|ahead|pro?gr|residency|mine|only|foremost)/;

const worthReading = ({ plain }: Glance) =>
  ((FIRSTNESS.test(plain) || SLIPPED_FIRST.test(plain)) && (RELATION.test(plain) || SLIPPED_RELATION.test(plain))) ||
  (LISTED.test(plain) && LEADING.test(plain)) ||
  (plain.length < 90 && MAY_ANSWER.test(plain));

const FINDERS = [firstChoices, rankings, topsOfList, plainlyFirst, firstInPassing];

function commits(sentence: Sentence): boolean {
  return (
    FINDERS.some((find) => find(sentence).some((candidate) => !isDoubtful(sentence, candidate))) ||
    certainlyOnly(sentence)
  );
}

/** A denial is what "nowhere I would rather" is made of, so only the other doubts apply. */
function certainlyOnly(sentence: Sentence): boolean {
  return !sentence.question && onlyOnes(sentence).some((candidate) => !isConditional(sentence, candidate));
}

/** Sentences further apart than a space and a line's end are no neighbours. */
const APART = 3;

/** Most letters are read once and never again, so what is not worth reading is passed over before it is taken apart. */
const read = remembering((text): readonly SentenceSpan[] => {
  const sentences = analyse(text, worthReading);
  return sentences
    .filter((sentence, i) => {
      if (commits(sentence)) return true;
      const before = sentences[i - 1];
      return before !== undefined && sentence.start - before.end <= APART && answers(before, sentence);
    })
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
});

/**
 * The sentences of a text that tell the reader it is ranked, or will be ranked, first (docs/rules.md), in order. Earlier
 * mail quoted in it, signatures, questions, conditions, denials and other people's choices are not the writer's word.
 */
export function commitsNumberOne(text: string): readonly SentenceSpan[] {
  return read(text);
}
