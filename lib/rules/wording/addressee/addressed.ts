import { analyse, type Sentence } from "@/lib/rules/text/analyse";
import type { Glance } from "@/lib/rules/text/glance";
import { phrases, type Vocabulary } from "@/lib/rules/text/pattern";
import { type Match, Places } from "@/lib/rules/text/phrase";
import { wordSet } from "@/lib/rules/text/word-set";
import type { Word } from "@/lib/rules/text/words";
import type { Span } from "@/lib/rules/wording/sentences";

/** A program's name in a text; whether it is the reader's. */
export type NamedSpan = Span & { own: boolean };

/** Stand in for the names while a sentence is read. No text holds words like these. */
const OTHER = "other§";
const OWN = "own§";

const VOCABULARY: Vocabulary = {
  OTHER: new Set([OTHER]),
  PLACE: wordSet(
    `program programs residency team institution department hospital residents resident faculty division service center group family
     clinic conference culture community interview day tour coordinators attendings leadership patients suites suite ir vir
     interventional fellows committee selection director staff house health system university medical call training curriculum`,
  ),
  PREP: wordSet("at of in to for with from about by into on"),
  VISIT: wordSet(
    "interview interviewing interviewed visit visiting visited tour conversation conversations conference day",
  ),
  TRAIN: wordSet(
    "train training match matching matched join joining become becoming work working learn learning grow growing come coming be being contribute contributing serve serving return returning",
  ),
  WISH: wordSet(
    "would hope hoping love like want wish eager excited thrilled honored honoured proud privilege honor honour glad happy delighted grateful look looking could can see imagine will believe fortunate lucky opportunity chance dream goal ideal feel feels",
  ),
  ROTATION: wordSet(
    "rotation rotations rotated rotating internship subinternship subi elective electives observership observerships clerkship externship away",
  ),
  AS: wordSet(
    `fellow fellowship student intern prelim preliminary transitional degree technologist nurse volunteer scribe job lab
     study trial collaboration paper abstract observer assistant researcher coordinator`,
  ),
  PERSON: wordSet(
    `who he she they his her their husband wife brother sister friend friends mentor advisor partner colleague colleagues writer dr
     doctor prof cousin uncle aunt father mother classmate classmates`,
  ),
  WARM: wordSet(
    `thank thanks grateful appreciate appreciated enjoyed enjoy loved love impressed interest interested excited hope honored honoured
     pleasure fit drawn favorite favourite consider applying apply application applied contribute chance opportunity attracted keen
     enthusiasm enthusiastic inspired struck moved admire admired learned learning welcome welcomed welcoming privilege thrilled delighted touched`,
  ),
};

/** The name stands where the reader's own would. */
const READERS = phrases(VOCABULARY, [
  "your ~2 OTHER",
  "your ~2 PLACE ~2 at|of|in|with OTHER",
  "your ~2 PLACE ~3 at|of OTHER",
  "thank|thanks|thankful|grateful|appreciate ~3 for ~2 hosting|having|inviting|interviewing|showing|considering|the|a|letting|welcoming|letting|giving ~10 OTHER",
  "you|everyone|everybody|us ~1 at OTHER",
]);
/** The writer's wish to be there, or pleasure in having been. */
const WISHES = phrases(VOCABULARY, [
  "TRAIN ~5 at|with|to|in|of|by OTHER",
  "TRAIN|joining|join ~3 OTHER",
  "resident|residency|position|spot|place|class ~3 at|of|in|with OTHER",
  "WARM ~8 OTHER",
  "WARM ~14 at|of|in|to|for|about|with OTHER",
  "VISIT ~3 at|with|to|of OTHER",
  "rank|ranking|keep|put|list ~3 OTHER",
  "OTHER ~4 choice|favorite|first|one|list",
  "OTHER ~2 PLACE",
  "OTHER ~3 offers|provides|gives|has|stands|is|remains|lets|would|will|seems|feels|appeals|allows|trains|treats|values|does|cares",
  "OTHER 's",
  "about|of|in|at|by OTHER ~2 was|is|were ~6",
  "WISH ~10 OTHER",
  "everyone|everybody|people|all|what|how|things|part ~8 OTHER",
  "for OTHER .",
  "PLACE|people ~4 at|of|in OTHER",
  "luck ~10 OTHER",
  "left|leaving OTHER",
  "OTHER ~8 belong|fit|thrive|flourish|home",
  "^ ~2 at OTHER ~2 i ~2 saw|felt|met|would|will|could|loved|enjoyed|found|heard|noticed",
  "at|of|about OTHER ~1 is|are|was|were|makes|made|would|seems|stood|stands|showed|confirmed|left",
  "OTHER ~1 and ~3 your",
  "^ why OTHER",
  "time|experience|day|visit ~1 at OTHER",
  "think|thought|thinking ~3 about|of OTHER",
]);
/** Named as somewhere else: the writer's past, one among several, something to compare. */
const ELSEWHERE = phrases(VOCABULARY, [
  // Where the writer was, and as what.
  "ROTATION ~5 at|with|in|from|of OTHER",
  "ROTATION ~1 OTHER",
  "AS ~2 at|with|in|from|of OTHER",
  "my|our ~2 time|work|project|letter|letters|school|year|years|month|stay|summer|poster|talk|class|course|boss|chief|professor|teacher|preceptor ~4 OTHER",
  "our ~6 with|at OTHER",
  "did|doing|done ~1 research ~6 at|with OTHER",
  "month|months|week|weeks|year|years|summer ~5 at|with OTHER",
  "i was ~2 at|with OTHER",
  "i will be at OTHER",
  "^ ~1 at|in OTHER ~3 i ~1 worked|rotated|studied|spent|trained|did|learned|ran|led|was|placed|wrote|helped",
  "i ~2 worked|rotated|studied|spent|trained|presented|grew|lived|collaborated|published|scrubbed|shadowed|volunteered ~8 OTHER",
  "when|while ~2 i ~2 was|worked|rotated|studied|lived ~4 OTHER",
  "colleagues|letter|letters|moved|transferred|come|came|people|researchers|friend|friends|surgeon|radiologist ~2 from|at OTHER",
  "minutes|miles|hours|hour|near|outside ~4 OTHER",
  // Where the reader was.
  "you ~3 trained|were|worked|did|spent|came|studied|mentioned|left|moved|know ~8 OTHER",
  "your ~2 training|fellowship|time|years|experience|work|colleague|colleagues|friend|friends|own|collaboration|paper|days ~2 at|with|from OTHER",
  // One of several.
  "such as OTHER",
  "OTHER ~1 where ~1 i ~2 did|rotated|worked|studied|trained|was",
  "including ~3 OTHER",
  "several|many|few|some ~2 programs|places ~4 OTHER",
  "also|too ~3 interviewed|interviewing|interview|interviews|visited|visiting|applied|applying|rank|ranked|ranking|considering|received|have|at|with ~5 OTHER",
  "other|another|others|besides|elsewhere ~6 OTHER",
  "OTHER ~4 also|other|others|too|elsewhere|either|instead",
  "interviews at|with OTHER",
  "i have ~3 interviewed|visited|interview at|with|to OTHER",
  "offer|offers|offered|invitation|invitations|invited|heard ~2 from|by OTHER",
  "offer|offered ~6 from|at OTHER",
  "withdrew|withdraw|withdrawn|declined|cancelled|canceled|accepted|rejected|turned ~4 OTHER",
  // Compared.
  "unlike|than|like|versus|vs|compared|comparison|whereas|instead|except|not ~3 OTHER",
  "even|just ~1 after|before ~3 OTHER",
  "after|before|over|beyond OTHER",
  "ranked|ranking|rank ~2 OTHER ~3 second|third|below|lower|behind|last",
  // Known from afar.
  "OTHER ~1 group|trial|paper|study|series|registry|protocol|criteria|alumni|alumnus|graduate",
  "published|paper|trial|study|abstract|series|lecture|talk ~4 by|with|from OTHER",
]);
/** Whose place it is when nobody comes back to the writer before the name: "Dr. Bright, who trained at Harlow". */
const OTHER_PEOPLE = phrases(VOCABULARY, [
  "PERSON ~7 OTHER",
  "matched|works|working|practices|graduated ~2 at|with|in|from OTHER",
]);
const WRITER = wordSet("i my me we our");

/** What is the reader's beyond doubt, whatever else the sentence says. */
const CERTAIN = phrases(VOCABULARY, [
  "your ~2 program|residency|team|institution|department|hospital|residents|faculty|division|service|clinic|suites ~2 at|of|in OTHER",
  "your OTHER",
]);

/** A sentence in which the names of programs, given in order, are one word each: the reader's own and the others'. */
function withNames(sentence: Sentence, names: readonly NamedSpan[]): Sentence {
  const kept: number[] = [];
  const words: Word[] = [];
  let k = 0;
  let written: NamedSpan | undefined;
  sentence.words.forEach((word, i) => {
    while ((names[k]?.end ?? Number.POSITIVE_INFINITY) <= word.start) k++;
    const name = names[k];
    const named = name !== undefined && name.start <= word.start;
    if (named && name === written) return;
    written = named ? name : undefined;
    kept.push(i);
    words.push(named ? { ...word, text: name.own ? OWN : OTHER } : word);
  });
  return { ...sentence, words, clauseOf: kept.map((i) => sentence.clauseOf[i]) };
}

/** The letter's own address: "Dear Granite Peak team", "Dear Dr. Osei and the Tidewater faculty". */
const GREETED = phrases(VOCABULARY, ["^ dear|hi|hello|greetings|good|to ~7 OTHER"]);

function isGreeted(sentence: Sentence, places: Places): boolean {
  const begins = (word: string) => WRITER.has(word) || word === "your" || word === "you" || word === "thank";
  return (
    places.find(GREETED, ({ from, to }) => !sentence.words.slice(from, to).some(({ text }) => begins(text))) !== null
  );
}

function isElsewhere(sentence: Sentence, places: Places): boolean {
  const others = places.find(
    OTHER_PEOPLE,
    ({ from, to }) => !sentence.words.slice(from, to).some(({ text }) => WRITER.has(text)),
  );
  return others !== null || places.has(ELSEWHERE);
}

function readsAsReader(sentence: Sentence): boolean {
  const places = new Places(sentence);
  const unquoted = ({ to }: Match) => (sentence.words[to - 1]?.quotation ?? 0) === 0;
  if (places.find(CERTAIN, unquoted) !== null || isGreeted(sentence, places)) return true;
  const named = sentence.words.filter(({ text }) => text === OTHER);
  if (named.length > 1 || sentence.words.some(({ text }) => text === OWN) || isElsewhere(sentence, places))
    return false;
  return places.find([...READERS, ...WISHES], unquoted) !== null;
}

/** No letter names other programs in more paragraphs and sentences; what comes after is not read. */
const MOST = 200;

/** The names' first words in lower case, one of which a sentence must hold to be read. */
const firstWords = (text: string, names: readonly Span[]) => [
  ...new Set(names.map(({ start, end }) => /[\p{L}\p{N}]+/u.exec(text.slice(start, end).toLowerCase())?.[0] ?? "")),
];

/**
 * Those of the other programs' names that stand where the reader's own would. `names` are all programs' names in a text, in order.
 */
export function addressed<Name extends NamedSpan>(text: string, names: readonly Name[]): Name[] {
  const firsts = firstWords(
    text,
    names.filter(({ own }) => !own),
  );
  if (firsts.length === 0) return [];
  const found: Name[] = [];
  let k = 0;
  let looked = 0;
  const worth = ({ plain }: Glance) => {
    if (looked === MOST || !firsts.some((word) => plain.includes(word))) return false;
    looked++;
    return true;
  };
  for (const sentence of analyse(text, worth)) {
    const here: Name[] = [];
    for (let name = names[k]; name && name.start < sentence.end; name = names[++k])
      if (name.start >= sentence.start) here.push(name);
    const others = here.filter(({ own }) => !own);
    if (others.length === 0) continue;
    if (readsAsReader(withNames(sentence, here))) found.push(...others);
  }
  return found;
}
