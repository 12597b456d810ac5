import type { DraftMessage, Mark, WordingRule } from "@/lib/rules/rule";
import { bySentence, type Sentence, unreadSentences } from "@/lib/rules/text/analyse";
import type { Glance } from "@/lib/rules/text/glance";
import { type Match, Places } from "@/lib/rules/text/phrase";
import { programNames } from "@/lib/rules/text/program-names";
import { recently } from "@/lib/rules/text/remember";
import { slipsFor } from "@/lib/rules/text/words";
import { readNamed } from "@/lib/rules/wording/others/named";
import { INTERVIEWS, MY_DEALINGS, OTHER_PLACES, OTHERWISE, TELLING } from "@/lib/rules/wording/others/ways";
import { type MarkedSpan, type Span, together, UNSURE } from "@/lib/rules/wording/sentences";
import { season } from "@/lib/season/builder";
import { calledNames } from "@/lib/season/program-names";
import type { Season } from "@/lib/season/schema";

/** The words of a sentence, by their indexes, that mean something else than they would by themselves. */
function otherwise(places: Places): ReadonlySet<number> {
  const words = new Set<number>();
  places.find(OTHERWISE, ({ from, to }) => {
    for (let i = from; i < to; i++) words.add(i);
    return false;
  });
  return words;
}

/** How much a sentence tells: of offers or ranks, or only that there are other interviews. */
type Told = "offers" | "interviews" | null;

function told(sentence: Sentence, places: Places): Told {
  const meantOtherwise = otherwise(places);
  const meant = ({ from, to }: Match) => {
    if ((sentence.words[from]?.quotation ?? 0) !== 0) return false;
    for (let i = from; i < to; i++) if (meantOtherwise.has(i)) return false;
    return true;
  };
  if (places.find(TELLING, meant)) return "offers";
  if (places.find(INTERVIEWS, meant)) return "interviews";
  return places.find(OTHER_PLACES, meant) !== null && places.find(MY_DEALINGS, meant) !== null ? "interviews" : null;
}

const SPELT =
  /\b(?:interview|invit|offer|rank|list|choice|program|place|hospital|elsewhere|number|institution|ones|director|pd|everywhere|cent(?:er|re)|chair|site|between|home|top|iis?\b|ivs\b|love letter|(?:big|household) name)|#/;

/** Words that are mended only once a sentence is read. */
const SLIPPED = new RegExp(
  `\\b(?:${slipsFor("interview", "ranking", "ranked", "choice", "program", "programs", "hospital", "number", "position").join("|")})\\b`,
);
const mayTell = ({ plain }: Glance) => SPELT.test(plain) || SLIPPED.test(plain);

type TellingSpan = MarkedSpan & { told: Told };

const readTold = bySentence((wording): TellingSpan | null => {
  const says = mayTell(wording) ? told(wording.sentence, new Places(wording.sentence)) : null;
  const said = together(wording, says !== null ? "so" : "nothing", "discloses-others");
  if (said === null) return null;
  return { start: 0, end: 0, told: says, ...(said === "unsure" && { unsure: true }) };
});

/** The sentences of a text that tell of interviews, offers or ranks at other programs, whatever these are called. */
export const readDisclosesOthers = recently((text: string): readonly TellingSpan[] =>
  unreadSentences(text).flatMap((part): TellingSpan[] => {
    const read = readTold(part.wording);
    return read === null ? [] : [{ ...read, start: part.start, end: part.end }];
  }),
);

/** The words of the names that are the reader's own, or the writer's; by program, as long as its season is looked at. */
const ownWords = new WeakMap<Season, Map<string, ReadonlySet<string>>>();

function ownNames(season: Season, programId: string): ReadonlySet<string> {
  const known = ownWords.get(season) ?? new Map<string, ReadonlySet<string>>();
  ownWords.set(season, known);
  const found = known.get(programId);
  if (found) return found;
  const program = season.programs.find(({ id }) => id === programId);
  const people = season.contacts.filter((contact) => contact.programId === programId).map(({ name }) => name);
  const { name, school } = season.applicant;
  const texts = program
    ? [...calledNames(program), program.city, program.state, ...people, name, school]
    : [name, school];
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  known.set(programId, words);
  return words;
}

/** The sentences that tell of somebody named who is not of the reader's program, or that show the list. */
function tellsOfNamed(text: string, season: Season, programId: string): Span[] {
  const own = ownNames(season, programId);
  return readNamed(text).filter(({ names, shows }) => shows || names.some((name) => !own.has(name)));
}

/** Other places beside the reader's own. */
const BESIDE_OWN =
  /\b(?:others?|elsewhere|another|also|besides|different|than|and (?:at|with|one|two|three|four|five|six|seven|eight|nine|ten|\d+))\b/i;
const INTERVIEW_AT = /\binterview(?:s|ed)?(?: (?:that )?day)?(?: at| with| for)?(?: the)? $/i;

/** Without the interview that was the reader's own by name: "my interview at Lakeshore". */
function notWithReader(told: readonly TellingSpan[], text: string, season: Season, programId: string): TellingSpan[] {
  const own =
    told.length === 0 ? [] : programNames(season)(text).filter(({ programIds }) => programIds.includes(programId));
  return told.filter(({ start, end, told: what }) => {
    const named = own.find((name) => start <= name.start && name.end <= end);
    const theirs = named !== undefined && INTERVIEW_AT.test(text.slice(start, named.start).replace(/\s+/g, " "));
    return what === "offers" || !theirs || BESIDE_OWN.test(text.slice(start, end));
  });
}

/** Spans in the order of the text, each once: what is told of somebody named outweighs what is told of nobody. */
function united(unnamed: readonly TellingSpan[], named: readonly Span[]): TellingSpan[] {
  const fresh = unnamed.filter(({ start }) => !named.some((span) => span.start === start));
  const sure = named.map(({ start, end }): TellingSpan => ({ start, end, told: "offers" }));
  return [...fresh, ...sure].sort((a, b) => a.start - b.start);
}

const HAS_OTHERS = "This says you have other interviews. That’s no secret, but the letter is stronger without it.";
const TELLS = "This mentions other programs’ interviews, offers, or ranks. Keep the letter about the program it’s for.";

/** A mark for each other program that is named, but where its sentence is marked already. */
function namedIn(draft: DraftMessage, field: "subject" | "body", season: Season, marked: readonly Span[]): Mark[] {
  return programNames(season)(draft[field])
    .filter(({ programIds, start }) => {
      const inMarked = marked.some((sentence) => sentence.start <= start && start < sentence.end);
      return !inMarked && !programIds.includes(draft.programId);
    })
    .map(({ start, end }): Mark => {
      const words = draft[field].slice(start, end).replace(/<[^>]{0,200}>|\s+/g, " ");
      return { field, start, end, message: `This names another program (${words}). Leave other programs out.` };
    });
}

const twoPrograms = () =>
  season()
    .program("p1", { name: "Lakeshore University IR" })
    .program("p2", { name: "Tidewater Health System" })
    .build();

/**
 * Decided by the rule's words: "you are my first choice" tells of no other program and stays quiet; "of the twelve programs where I
 * interviewed" tells of interviews. An unnamed conflict, general talk of programs, and one's own school or untracked places are
 * none. Another tracked program's name is marked wherever it stands in the writer's own words.
 */
export const disclosesOthers: WordingRule<"discloses-others"> = {
  id: "discloses-others",
  title: "This mentions other programs",
  why: "Where else you interview and how you rank is your own business. Telling a program reads as bargaining, and directors talk.",
  todo: "Take the other programs out. Say what you like about this one without comparing.",
  level: "warn",
  examples: [
    { text: "I have interviewed at eight other programs.", fires: true },
    { text: "You are third on my list.", fires: true },
    { text: "After Tidewater, your clinic was a relief.", fires: true, season: twoPrograms },
    { text: "You are my first choice, and I will rank you first.", fires: false },
    { text: "I have a conflict that day. Would another date be possible?", fires: false },
    { text: "I would be glad to train at Lakeshore.", fires: false, season: twoPrograms },
  ],
  check: (draft, { season }) =>
    (["subject", "body"] as const).flatMap((field) => {
      const told = notWithReader(readDisclosesOthers(draft[field]), draft[field], season, draft.programId);
      const sentences = united(told, tellsOfNamed(draft[field], season, draft.programId));
      const marks = sentences.map(({ start, end, told, unsure }): Mark => {
        const mark = { field, start, end };
        if (unsure) return { ...mark, message: TELLS, ...UNSURE };
        return told === "offers" ? { ...mark, message: TELLS } : { ...mark, message: HAS_OTHERS, level: "notice" };
      });
      return [...marks, ...namedIn(draft, field, season, sentences)].sort((a, b) => a.start - b.start);
    }),
};
