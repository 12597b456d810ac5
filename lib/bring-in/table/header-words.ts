import { plainWords } from "@/lib/season/search";
import { withoutUnit } from "./header-units";

/** What people shorten in a header, written out. */
const LONG: [RegExp, string][] = [
  [/\b(?:pgm|prog|prgm|programme)\b/g, "program"],
  [/\b(?:intvwrs?|intervwrs?|interveiwers?)\b/g, "interviewers"],
  [
    /\b(?:iv|ivs|iview|iviews|itw|intv|intvw|intvws|interv|interveiw|int(?= (?:date|day|time|format|notes|status)))\b/g,
    "interview",
  ],
  [/\bii\b/g, "invite"],
  [/\b(?:invitation|invites|invited|invitations)\b/g, "invite"],
  [
    /\b(?:thank yous?|thankyous?|thanks|thx)(?: (?:notes?|letters?|emails?|e mails?|cards?|mails?))?\b|\btyn\b/g,
    "thankyou",
  ],
  // TY is a transitional year as well: a thank-you is sent, noted, or mailed.
  [
    /(?<!\b(?:prelims?|preliminary|advanced|categorical|or) )\btys?(?: (?:notes?|letters?|emails?|e mails?|cards?|mails?))?(?=$| (?:sent|date|day|done|out|written|wrote|mailed|messages?|to|by|due|needed|required|text|draft|template|content|status|yes|y n|on|when|number|interview|rank|list|\d))/g,
    "thankyou",
  ],
  [/\blo ?intent\b/g, "letter of intent"],
  [/\blo ?interest\b/g, "letter of interest"],
  [/\b(?:ppl|peeps|folks)\b/g, "people"],
  [/\b(?:pds?|prog dir|program dir|residency director)\b/g, "program director"],
  [/\b(?:pcs?|coord|coordinators|prog coord)\b/g, "coordinator"],
  [/\bapds?\b/g, "associate director"],
  [/\b(?:losi|lsi)\b/g, "strong interest"],
  [/\b(?:loi|lois|letter of intent|intent letter)\b/g, "letterofintent"],
  [/\b(?:f u|fu|followup|follow up)\b/g, "followup"],
  [/\b(?:(?:e ?mail|mail) (?:addresse?s?|addr|id)|e mails?|emails)\b/g, "email"],
  [/\b(?:univ|uni)\b/g, "university"],
  [/\b(?:hosp|hospitals)\b/g, "hospital"],
  [/\b(?:inst|institute)\b/g, "institution"],
  [/\b(?:specialty|speciality|spec)\b/g, "specialty"],
  [/\b(?:tz|timezone|time zones?)\b/g, "timezone"],
  [/\b(?:dt|dates)\b/g, "date"],
  [/\btm\b/g, "time"],
  [/\b(?:rk|rnk)\b/g, "rank"],
  [/\b(?:nbr|num|number|no)\b/g, "number"],
  [/\b(?:in person|inperson|on site|onsite)\b/g, "inperson"],
  [/\b(?:cmts?|cmnts?|comments?|remarks?|misc|memo)\b/g, "notes"],
  [/\bnote\b/g, "notes"],
  [/\b(?:sig|signals|signaled|signalled|signaling|signalling)\b/g, "signal"],
  [/\b(?:wait list|wl)\b/g, "waitlist"],
];

/** A header in plain words: camel case and underscores parted, units and marks left out, what is shortened written out. */
export function headerWords(header: string): string {
  const parted = withoutUnit(header)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/&/g, " and ")
    .replace(/#/g, " number ");
  return LONG.reduce((words, [short, long]) => words.replace(short, long), plainWords(parted)).trim();
}
