import type { CadenceId, Finding, WordingId } from "@/lib/rules";
import { programShortName } from "@/lib/season/program-names";
import { rankListOf } from "@/lib/season/rank-lists";
import type { Contact, Program } from "@/lib/season/schema";
import { listOf, shortName } from "@/lib/season/words";
import type { Span } from "./shift";

/** A safe way out of a finding in one click. */
export type Rewording =
  | { does: "replace"; span: Span; words: string; label: string; done: string }
  /** Takes out the whole sentences that the span touches; which they are is looked for when it is done. */
  | { does: "delete"; span: Span; label: string; done: string }
  | { does: "select"; span: Span; label: string }
  | { does: "make-letter"; label: string };

/** What a rewording may speak of. */
export type About = {
  program: Pick<Program, "name" | "shortName" | "rank" | "track">;
  recipients: Contact[];
  /** Names of other programs, by which a wrong name is known to be a program's. */
  otherNames: string[];
};

const VERY_HIGHLY = 3;
const HIGHLY = 6;

/** What can truly be said of a program that is not first, by its place on the list (design, section 10, screen 5). */
export function honestInterest(program: Pick<Program, "name" | "shortName" | "rank">): string {
  const { rank } = program;
  const name = programShortName(program);
  if (rank !== null && rank > 1 && rank <= VERY_HIGHLY) return `I will rank ${name} very highly.`;
  if (rank !== null && rank > 1 && rank <= HIGHLY) return `I will rank ${name} highly.`;
  return `My interest in ${name} is strong.`;
}

type Ways = (text: string, finding: Finding & Span, about: About) => Rewording[];

const saying =
  (letterToo: boolean): Ways =>
  (_text, { start, end, field }, { program }) => {
    const words = field === "subject" ? `Strong interest, ${programShortName(program)}` : honestInterest(program);
    const plain: Rewording = {
      does: "replace",
      span: { start, end },
      words,
      label: `Use “${words}”`,
      done: "Reworded.",
    };
    const isFirst = program.rank === 1 && rankListOf(program.track) === "primary";
    return isFirst && letterToo ? [{ does: "make-letter", label: "Make it your #1 letter" }, plain] : [plain];
  };

const deleting: Ways = (_text, { start, end }) => [
  { does: "delete", span: { start, end }, label: "Delete sentence", done: "Sentence deleted." },
];

const goingThere: Ways = (_text, { start, end }) => [{ does: "select", span: { start, end }, label: "Fill it in" }];

const TITLED = /^(?:dr|prof|professor|doctor|mr|mrs|ms)\b/i;

const rightName: Ways = (text, { start, end }, { program, recipients, otherNames }) => {
  const wrong = text.slice(start, end);
  const isProgram = otherNames.some((name) => name.toLowerCase().includes(wrong.toLowerCase()));
  const people = recipients.map((contact) =>
    TITLED.test(wrong) ? shortName(contact) : (contact.name.trim().split(/\s+/).at(-1) ?? contact.name),
  );
  if (!isProgram && people.length === 0) return [];
  const words = isProgram ? programShortName(program) : listOf(people);
  return [{ does: "replace", span: { start, end }, words, label: `Use ${words}`, done: `Changed to ${words}.` }];
};

const onlyTheWriterKnows: Ways = () => [];

const WAYS: Record<CadenceId | WordingId, Ways> = {
  "commits-number-one": saying(true),
  "one-letter-of-intent": saying(false),
  "intent-matches-rank": saying(false),
  "asks-rank": deleting,
  pressure: deleting,
  "emotional-tone": deleting,
  "binding-promise": deleting,
  "discloses-others": deleting,
  "unfilled-placeholder": goingThere,
  "wrong-name": rightName,
  "intent-without-commitment": onlyTheWriterKnows,
  "generic-copy": onlyTheWriterKnows,
  "lacks-specifics": onlyTheWriterKnows,
  "states-citizenship": onlyTheWriterKnows,
  "too-long": onlyTheWriterKnows,
  "message-budget": onlyTheWriterKnows,
  "too-frequent": onlyTheWriterKnows,
  "intent-after-release": onlyTheWriterKnows,
  "intent-repeated": onlyTheWriterKnows,
  "intent-before-interview": onlyTheWriterKnows,
  "intent-early": onlyTheWriterKnows,
  "contact-policy": onlyTheWriterKnows,
  "update-needs-news": onlyTheWriterKnows,
  "mass-outreach": onlyTheWriterKnows,
  "one-interest-email": onlyTheWriterKnows,
};

/** The safe ways out of a finding, the first one first; none where only the writer can know. `text` is the field it is in. */
export function rewordings(text: string, finding: Finding, about: About): Rewording[] {
  const { start, end } = finding;
  if (start === undefined || end === undefined) return [];
  return WAYS[finding.rule](text, { ...finding, start, end }, about);
}
