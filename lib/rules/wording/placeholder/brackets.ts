import { isTradeWord } from "@/lib/rules/text/trade-words";
import { INSTRUCTIONS, namesSlot, SLOT_NOUNS, tellsSlot, wordsIn } from "@/lib/rules/wording/placeholder/slot-words";

/** A pattern of what a template may leave behind, and whether a match is one, given what stands around it. */
export type Trace = {
  pattern: RegExp;
  holds?: (match: RegExpExecArray) => boolean;
  /** One of these is in every match, so that most texts need no closer look; in lower case where the pattern takes either. */
  signs?: readonly string[];
  /** Three capitals in a row are in every match. */
  capitals?: true;
};

/** The text before a match in its line, as far as a reader looks. */
export function before({ index, input }: RegExpExecArray): string {
  const near = input.slice(Math.max(0, index - 60), index);
  return near.slice(near.lastIndexOf("\n") + 1);
}

/** The text after a match, as far as a reader looks. */
export const after = ({ 0: found, index, input }: RegExpExecArray) =>
  input.slice(index + found.length, index + found.length + 20);

/** What people put in square brackets themselves: sources, states of a paper, what a mail program adds, figures, asides. */
const OWN_BRACKETS =
  /^(?:sic|in (?:press|review|prep)|under review|submitted|accepted|forthcoming|published|epub|online|abstract|poster|preprint|attach|enclos|external|ext$|spam|secure|encrypt|image|cid:|logo|mailto:|https?:|www\.|email.protected|pmc?id|doi|nct\d|range|iqr|sd\b|ci\b|[pn] ?[<=]|emphasis|my emphasis|italics|translat|redacted|laugh|smil|re:|fwd?:)/i;
const ASIDE =
  /^(?:and|but|or|so|then|also|both|all|i|we|it|he|she|they|as|at|even|though|although|because|which|who|with|without|not|now|still|sorry|see|for|to|in|on|by|from|after|before|if|when|while|since|perhaps|maybe|yes|no|of|about|a (?:lot|bit|little)|really|again|too|out loud)\b/i;
const CITATION = /^[\d\s,;—-]+[a-z]?$/;
/** "[±2]", "[HR 0.7]", "[Fig. 2]", "[Rutherford 4]": a figure of one's own, or where one stands. */
const FIGURE =
  /^(?:[±<>=≤≥~+−-]\s?\d|(?:hr|or|rr|sd|se|ci|iqr|auc|md)\b[\s:=]*[\d±]|(?:figs?|figures?|tables?|refs?|appendix|eq|section|chapter|supplement|video|panel|page|pp?)\b\.?\s?[\da-z]|\p{Lu}\p{L}{2,} \d[\da-z]?$)/iu;
/** "[RESIDENT 1]", "[Interviewer 2]": somebody or something to be named. */
const NUMBERED_SLOT =
  /^(?:residents?|faculty|interviewers?|attendings?|fellows?|persons?|people|doctors?|dr\.?|names?|programs?|hospitals?|topics?|details?|reasons?|examples?|schools?|mentors?) ?#?\d$/i;
/** "[Smith et al., 2024]", "[Lee 2021; Ortiz 2023]". */
const SOURCE = /^\p{Lu}[\p{L}'’-]*\b.*\b(?:19|20)\d\d[a-z]?$/u;
const STAND_IN_CAPITALS = new Set([
  "PD",
  "NAME",
  "CITY",
  "DATE",
  "STATE",
  "X",
  "XX",
  "XXX",
  "XXXX",
  "XYZ",
  "ABC",
  "TBD",
]);
/** What an editor puts into somebody's words: "[the team] is kind". */
const EDITED = /^(?:the|an?|these|those|this|they|their|he|his|she|her|we|our|my|i|\p{Ll}{1,3}\b)/u;

const isQuoted = (match: RegExpExecArray) =>
  (before(match).split('"').length - 1) % 2 === 1 && match.input.slice(match.index, match.index + 300).includes('"');

const tells = (content: string) => wordsIn(content).some((word) => SLOT_NOUNS.has(word) || INSTRUCTIONS.has(word));

function isSquareSlot(match: RegExpExecArray): boolean {
  const content = (match[1] ?? "").trim();
  const opensLine = before(match).trim() === "";
  if (content === "" || /^x$/i.test(content)) return !opensLine;
  if (after(match).startsWith("(") || CITATION.test(content) || OWN_BRACKETS.test(content)) return false;
  if (NUMBERED_SLOT.test(content)) return true;
  if (FIGURE.test(content) || (SOURCE.test(content) && !tells(content))) return false;
  if (/^\.{2,}$|^…$/.test(content)) return !isQuoted(match);
  if (isQuoted(match) && (EDITED.test(content) || !(/^\p{Lu}/u.test(content) || tells(content)))) return false;
  if (/^\d/.test(content)) return wordsIn(content).length > 2 && tells(content);
  if (ASIDE.test(content)) return false;
  if (STAND_IN_CAPITALS.has(content)) return true;
  if (isTradeWord(content)) return false;
  if (/^[A-Z][A-Z0-9-]{1,5}s?$/.test(content)) return namesSlot(content);
  return true;
}

/** Tags that a mail program or a page may leave, besides those that reading takes out. */
const OTHER_TAGS =
  /^(?:svg|path|button|form|input|label|select|option|iframe|article|main|figure|figcaption|header|footer|nav|aside|del|ins|mark|strike|dl|dt|dd|abbr|cite|q|picture|tfoot|caption|object|video|audio|canvas|map|smile|grin|sigh|br|[a-z0-9]+:[a-z]+)\b/;
const isAngleSlot = ({ 1: content = "" }: RegExpExecArray) =>
  !/[@=]|:\/\/|^www\.|^mailto:|^https?:/i.test(content) && !OTHER_TAGS.test(content) && !isTradeWord(content);

/** "{a, b, c}" is a set, "{survival}" after "package" a piece of code. */
const isCode = (match: RegExpExecArray) =>
  /^\w(?:, ?\w)+$/.test(match[1] ?? "") || /\b(?:package|library|module|set)\s$/i.test(before(match));

/** "p {margin: 0}" is a style that came with a paste. */
const isStyle = (content: string) => /^\s*[a-z-]+\s*:[^;]*(?:;|$)/.test(content);

/** Slots between brackets or signs of any kind. Each pattern is bounded, so that reading stays linear. */
export const BRACKETS: Trace[] = [
  { pattern: /\{\{[^{}]{0,120}(?:\}\}|$)|\{\{|\}\}/g, signs: ["{{", "}}"] },
  {
    pattern: /(?<!\{)\{([^{}]{0,120})\}/g,
    holds: (match) => !isStyle(match[1] ?? "") && !isCode(match),
    signs: ["{"],
  },
  { pattern: /\[{1,2}([^[\]]{0,120})\]{1,2}/g, holds: isSquareSlot, signs: ["["] },
  { pattern: /<{1,2}([A-Za-z][^<>\n]{0,80})>{1,2}/g, holds: isAngleSlot, signs: ["<"] },
  {
    pattern: /(?<!\w)\(([^()\n]{1,60})\)/g,
    holds: ({ 1: content = "" }) => namesSlot(content) || tellsSlot(content),
    signs: ["("],
  },
  { pattern: /(?<![\d%])%{1,2}[A-Za-z][A-Za-z_ ]{1,30}%{1,2}/g, signs: ["%"] },
  { pattern: /\*\|[A-Za-z_:]{2,30}\|\*/g, signs: ["*|"] },
  { pattern: /(?<!\w)\$(?:\{|(?!USD|CAD|EUR)[A-Z_]{3,30}\b|[a-z]{2,20}_[a-z]{2,20}\b)/g, signs: ["$"] },
  {
    pattern: /#(?:NAME\?|N\/A|REF!|VALUE!)|#{2,4}[A-Za-z_ ]{2,30}#{2,4}|#[A-Z][A-Z_ ]{2,30}#|(?<!\w)#{3,}(?!\w)/g,
    signs: ["#"],
  },
  {
    pattern: /(?<!\w)[@|:*~^]{1,2}([A-Za-z][A-Za-z_ ]{2,30})[@|:*~^]{1,2}(?!\w)/g,
    holds: ({ 1: content = "" }) => namesSlot(content.replaceAll("_", " ")),
    signs: ["@", "|", ":", "*", "~", "^"],
  },
];
