import { after, before, type Trace } from "@/lib/rules/wording/placeholder/brackets";

/** "Chapter XX", "46,XX", "Louis XX", "size XXX" are no stand-ins, nor is "XX chromosomes". */
const NUMERAL_BEFORE =
  /(?:4[5-9],|\b(?:chapter|part|volume|vol\.|book|olympiad|century|sizes?|louis|super bowl|section|figure|table|appendix|article|act|title|annual|phase))\s*$/i;
const NUMERAL_AFTER = /^(?:\s*(?:chromosome|karyotype|century|olympiad|large|males?|females?|\/xy)|[-@.]?\d)/i;
const isNoNumeral = (match: RegExpExecArray) =>
  !NUMERAL_BEFORE.test(before(match)) && !NUMERAL_AFTER.test(after(match));

/** A line across the page parts two mails; faces are drawn with these too. */
function isBlank(match: RegExpExecArray): boolean {
  const left = before(match);
  const right = after(match);
  if (left.trim() === "" && /^\s*(?:\n|$)/.test(right)) return false;
  if (/[\^\-><T;]$/.test(left) && /^[\^\-><T;]/.test(right)) return false;
  if (/[/@.\w]$/.test(left) && !/\bdr\.$/i.test(left) && match[0].length < 3) return false;
  return !/^[\w/@]/.test(right) || (match[0].length > 2 && !/[/@\w]$/.test(left));
}

/** A form's label: "Program Name: Lakeshore". */
const isNoLabel = (match: RegExpExecArray) => !/^\s*[:=@.]\S*/.test(after(match).replace(/^\.(?:\s|$)/, " "));

/** Said of the reader or of oneself, not told by a template: "please insert my name". */
const isOrder = (match: RegExpExecArray) =>
  !/\b(?:please|to|can|could|will|would|you|i|we|may|must|me|then|and)\s+$/i.test(before(match));

const SLOT_BEFORE = /\b(?:at|that|of|to|from|with|in|for|dr\.?|dear|join|meet|meeting|visit|visiting|hi|hello)\s$/;
const isBareSlot = (match: RegExpExecArray) =>
  SLOT_BEFORE.test(before(match).toLowerCase()) && !/[A-Z]{2}\s$/.test(before(match));

const COUNTED_BEFORE = /\b(?:for|of|with|in|over|about|did|spent) $/;

/** Words, marks and gaps that stand where something was to be filled in. */
export const STAND_INS: Trace[] = [
  { pattern: /_{2,}/g, holds: isBlank },
  { pattern: /(?<![\w-])(?:XX+|xxx+)(?!\w)/g, holds: isNoNumeral },
  {
    pattern:
      /(?<![\w-])[Xx]{2}\/[Xx]{2}(?:\/\w{2,4})?|\bMM\/DD\b(?:\/YY+)?|\bDD\/MM\b(?:\/YY+)?|\b20(?:XX|xx|\d[Xx])\b/g,
  },
  { pattern: /\b(?:TBD|TBA|TODO|FIXME|TKTK|PLACEHOLDER|XYZ|[Ll]orem ipsum)\b/g },
  {
    pattern:
      /\b[Xx]\+? (?:weeks|months|years|days|hours|cases|papers|publications|patients|projects|procedures|posters)\b/g,
    holds: (match) => match[0].startsWith("X") || COUNTED_BEFORE.test(before(match)),
  },
  {
    pattern:
      /\b(?:(?:Hospital|University|Program|School|Institution|College) (?:of )?(?:ABC|X|Y)\b(?![-.'’]?\w)|(?:ABC|X|Y) (?:University|Hospital|Institution|Medical|Program|Residency)\b)/g,
  },
  // "Dear Dr. ," and "Dr. ???"; "Dear Professor," is a greeting.
  { pattern: /\b(?:dear|hi|hello|hey|morning|afternoon|evening) (?:drs?|mr|mrs|ms)\b\.?[ \t]*(?=[,:;\n]|$)/gi },
  { pattern: /^[ \t]*dear[ \t]*[,:]/gim },
  { pattern: /\b(?:drs?|mr|mrs|ms|prof)\b\.? ?(?:\.{3,}|…|-{2,}|—|\*{2,}|\?{2,}|#{2,})/gi },
  {
    pattern:
      /\b(?:Drs?|Mr|Mrs|Ms|Prof(?:essor)?)\b\.? (?:[XYZ](?=[,:;)!?\n]| [a-z]|'s|$)|(?:Last ?|First ?|Full ?|Sur)?[Nn]ame\b|So[- ]and[- ][Ss]o\b)/g,
  },
  { pattern: /\b(?:dear|hi|hello|drs?\.?|mr\.?|ms\.?|prof\.?) (?:undefined|null|nan|none|nil|n\/a)\b/gi },
  { pattern: /(?<!\?)\?{2,}(?=,? [a-z]|'s)/g, holds: (match) => /\s$/.test(before(match)) },
  { pattern: /\b(?:at|of|with|from|in|the|your) +[,.;](?=\s|$)/g },
  {
    pattern:
      /\b(?:Program|Programme|Hospital|School|Institution|University|City|Your|First|Last|Full|Director|Director's|PD|Resident|Faculty|Mentor)(?: Full)? Name\b(?: Here\b)?/g,
    holds: isNoLabel,
  },
  {
    pattern: /\bName of (?:the )?(?:Program|Hospital|School|Institution|University|Director|Resident|Faculty)\b/g,
    holds: isNoLabel,
  },
  {
    pattern: /(?<![\w.])(?:first|last)[ _]?name(?![\w.@])/gi,
    holds: (match) => /name$/i.test(match[0]) && !match[0].includes(" ") && isNoLabel(match),
  },
  { pattern: /(?<![\w./-])[a-z]{2,20}_(?:name|program|school|hospital|city|date|title)\b(?![.@/])/gi },
  {
    pattern:
      /\binsert (?:[\w']{1,15} ){0,4}?(?:names?|program|hospital|school|institution|city|university|details?|topic|reasons?|here)\b/gi,
    holds: isOrder,
  },
  {
    pattern:
      /\b(?:INSERT|ADD|FILL IN|FILL|CHANGE|EDIT|REPLACE|ENTER|MENTION|CUSTOMIZE|PERSONALIZE)(?: [A-Z']{2,20}){1,5}\b|\bFILL IN\b/g,
  },
  {
    pattern:
      /\b(?:(?:Name|Program|Hospital|School|City|Reason|Details?|Institution|University|Title|Topic|Date) Here|(?:NAME|PROGRAM|HOSPITAL|SCHOOL|CITY|DETAILS?|DATE) HERE)\b/g,
  },
  { pattern: /\b(?:program|hospital|school|institution|university|last|first|your|director|city|pd) name here\b/gi },
  {
    pattern:
      /\b(?:NAME|LASTNAME|FIRSTNAME|SURNAME|PROGRAM|INSTITUTION|SCHOOL|HOSPITAL|CITY|UNIVERSITY|TOPIC)\b(?! [A-Z]{2})/g,
    holds: isBareSlot,
  },
  { pattern: /^[ \t]*(?:First Last|First Name Last Name|My Name)[ \t]*$/gm },
];
