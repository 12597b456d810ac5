import { after, before, type Trace } from "@/lib/rules/wording/placeholder/brackets";

/** "Chapter XX", "46,XX", "Louis XX", "size XXX" are no stand-ins, nor is "XX chromosomes". */
const NUMERAL_BEFORE =
  /(?:4[5-9],|\b(?:chapter|part|volume|vol\.|book|olympiad|century|sizes?|louis|super bowl|section|figure|table|appendix|article|act|title|annual|phase))\s*$/i;
const NUMERAL_AFTER =
  /^(?:\s*(?:chromosome|karyotype|and XY|and xy|century|olympiad|large|males?|females?|\/xy)|[-@.]?\d)/i;
const isNoNumeral = (match: RegExpExecArray) =>
  !NUMERAL_BEFORE.test(before(match)) && !NUMERAL_AFTER.test(after(match));

/** Whether the line above ends a letter, so that a blank below it is for a name. */
const closesAbove = ({ index, input }: RegExpExecArray) =>
  /(?:regards|sincerely|best|wishes|yours|thanks|thank you|respectfully),?[ \t]*\n[ \t]*$/i.test(
    input.slice(Math.max(0, index - 40), index),
  );

/** A line across the page parts two mails; faces are drawn with these too. */
function isBlank(match: RegExpExecArray): boolean {
  const left = before(match);
  const right = after(match);
  if (left.trim() === "" && /^\s*(?:\n|$)/.test(right)) return closesAbove(match);
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
  { pattern: /_{2,}/g, holds: isBlank, signs: ["__"] },
  { pattern: /(?<![\w-])(?:XX+|xxx+)(?!\w)/g, holds: isNoNumeral, signs: ["xx"] },
  {
    pattern:
      /(?<![\w-])[Xx]{2}\/[Xx]{2}(?:\/\w{2,4})?|\bMM\/DD\b(?:\/YY+)?|\bDD\/MM\b(?:\/YY+)?|\b20(?:XX|xx|\d[Xx])\b|\b20(?:\*\*|__|\?\?)|\b[1-3](?:XX\b|__(?!\w))|(?<!\w)(?:\?\?:\?\?|XX:XX)(?!\w)|(?<!\S)\.{2}\/\.{2}\/\.{2,4}|(?<![\w/])_{1,4}\/_{1,4}(?:\/_{1,4})?(?![\w/])/g,
    signs: ["/", "20", "xx", "__", "??"],
  },
  {
    pattern: /\b(?:TBD|TBA|TODO|FIXME|TKTK|PLACEHOLDER|XYZ(?! ax[ie]s)|[Ll]orem ipsum)\b|\bTK(?=:)/g,
    signs: ["tb", "todo", "fixme", "tk", "placeholder", "xyz", "lorem"],
  },
  // Three stars are what a chart leaves for its writer; a rating is none.
  {
    pattern: /(?<![\w*])\*{3,}(?![\w*])/g,
    holds: (match) =>
      !(before(match).trim() === "" && /^\s*(?:\n|$)/.test(after(match))) &&
      !/\b(?:stars?|epic)\b/i.test(before(match)),
    signs: ["***"],
  },
  { pattern: /(?<!\S)(?:\.{5,}|…{2,})(?=[\s,.:;!?]|$)/g, signs: [".....", "……"] },
  {
    pattern:
      /\b[Xx]\+? (?:weeks|months|years|days|hours|cases|papers|publications|patients|projects|procedures|posters)\b/g,
    holds: (match) => match[0].startsWith("X") || COUNTED_BEFORE.test(before(match)),
    signs: ["x ", "x+ "],
  },
  {
    pattern:
      /\b(?:(?:Hospital|University|Program|School|Institution|College|Clinic|City) (?:of )?(?:ABC|[XYZ])\b(?![-.'’]?\w)|(?:ABC|[XYZ]) (?:University|Hospital|Institution|Medical|Program|Residency)\b)/g,
    signs: ["abc", " x", " y", " z", "x ", "y ", "z "],
  },
  // "Dear Dr. ," and "Dr. ???"; "Dear Professor," is a greeting.
  { pattern: /\b(?:dear|hi|hello|hey|morning|afternoon|evening) (?:drs?|mr|mrs|ms)\b\.?[ \t]*(?=[,:;\n]|$)/gi },
  { pattern: /^[ \t]*dear[ \t]*[,:]/gim },
  {
    pattern: /\b(?:drs?|mr|mrs|ms|prof)\b\.? ?(?:\.{3,}|…|-{2,}|—|\*{2,}|\?{2,}|#{2,})/gi,
    signs: ["...", "…", "--", "—", "**", "??", "##"],
  },
  {
    pattern:
      /\b(?:Drs?|Mr|Mrs|Ms|Prof(?:essor)?)\b\.? (?:[XYZ](?=[,:;)!?\n]| [a-z]|'s|$|\.\s*(?:$|\n|(?:I|We|My|The|It|Thank|This|That|Your|You|He|She|They)\b))|(?:Last ?|First ?|Full ?|Sur)?[Nn]ame\b(?!-)|ABC\b|[Ss]o[- ]and[- ][Ss]o\b)/g,
  },
  {
    pattern: /\b(?:dear|hi|hello|drs?\.?|mr\.?|ms\.?|prof\.?) (?:undefined|null|nan|none|nil|n\/a)\b/gi,
    signs: [" undefined", " null", " nan", " none", " nil", " n/a"],
  },
  { pattern: /(?<!\?)\?{2,}(?=,? [a-z]|'s)/g, holds: (match) => /\s$/.test(before(match)), signs: ["??"] },
  { pattern: /\b(?:at|of|with|from|in|the|your) +[,.;](?=\s|$)/g, signs: [" ,", " .", " ;"] },
  {
    pattern:
      /\b(?:Program|Programme|Hospital|School|Institution|University|City|Your|First|Last|Full|Director|Director's|PD|Resident|Faculty|Mentor)(?: Full)? Name\b(?: Here\b)?/g,
    holds: isNoLabel,
    signs: [" name"],
  },
  {
    pattern:
      /\b(?:(?:PROGRAM|HOSPITAL|SCHOOL|INSTITUTION|UNIVERSITY|DOCTOR|RESIDENT|FACULTY|INTERVIEWER|JOURNAL|CITY|STATE|LAST|FIRST|FULL|YOUR|MENTOR|DIRECTOR)(?:'S)? NAMES?|NAMES? OF (?:THE )?[A-Z]{4,}|TITLE OF (?:THE )?[A-Z]{4,}|(?:SPECIFIC|PERSONAL) (?:DETAILS?|REASONS?|STORY)|CITY, STATE)\b/g,
    holds: isNoLabel,
    signs: ["name", "title of", "specific", "personal", "city, state"],
  },
  { pattern: /"(?:TITLE|NAME|TOPIC|PAPER TITLE)"/g, signs: ['"'] },
  { pattern: /\bN (?:publications|papers|posters|abstracts|cases)\b/g, signs: ["n "] },
  { pattern: /\b(?:at|to|of|from|join) ABC\b(?! [A-Z])/g, signs: [" abc"] },
  {
    pattern: /\bName of (?:the )?(?:Program|Hospital|School|Institution|University|Director|Resident|Faculty)\b/g,
    holds: isNoLabel,
    signs: ["name of"],
  },
  {
    pattern: /(?<![\w.])(?:first|last)[ _]?name(?![\w.@])/gi,
    holds: (match) => /name$/i.test(match[0]) && !match[0].includes(" ") && isNoLabel(match),
    signs: ["name"],
  },
  { pattern: /(?<![\w./-])[a-z]{2,20}_(?:name|program|school|hospital|city|date|title)\b(?![.@/])/gi, signs: ["_"] },
  {
    pattern:
      /\binsert (?:[\w']{1,15} ){0,4}?(?:names?|program|hospital|school|institution|city|university|details?|topic|reasons?|here)\b/gi,
    holds: isOrder,
    signs: ["insert "],
  },
  {
    pattern:
      /\b(?:INSERT|ADD|FILL IN|FILL|CHANGE|EDIT|REPLACE|ENTER|MENTION|CUSTOMIZE|PERSONALIZE)(?: [A-Z']{2,20}){1,5}\b|\bFILL IN\b/g,
    capitals: true,
  },
  {
    pattern:
      /\b(?:(?:Name|Program|Hospital|School|City|Reason|Details?|Institution|University|Title|Topic|Date) Here|(?:NAME|PROGRAM|HOSPITAL|SCHOOL|CITY|DETAILS?|DATE) HERE)\b/g,
    signs: [" here"],
  },
  {
    pattern: /\b(?:program|hospital|school|institution|university|last|first|your|director|city|pd) name here\b/gi,
    signs: [" name here"],
  },
  {
    pattern:
      /\b(?:NAME|LASTNAME|FIRSTNAME|SURNAME|PROGRAM|INSTITUTION|SCHOOL|HOSPITAL|CITY|UNIVERSITY|TOPIC|JOURNAL)\b(?! [A-Z]{2})/g,
    holds: isBareSlot,
    capitals: true,
  },
  { pattern: /^[ \t]*(?:First Last|First Name Last Name|My Name|NAME)[ \t]*$/gm },
];
