import { plainWords } from "@/lib/season/search";
import type { TableField } from "./fields";
import { scaleOfHeader, withoutScale } from "./header-units";
import { headerWords } from "./header-words";

/** What a header alone tells: a field; a field that the values must bear out; a column that is none of them. */
export type HeaderRule = {
  field: TableField | "notes";
  /** What the cells have to be. */
  needs?:
    | "dates"
    | "dates or yes"
    | "times"
    | "emails"
    | "scores"
    | "text"
    | "stages"
    | "stages alone"
    | "names"
    | "formats"
    | "ranks"
    | "urls"
    | "tiers";
  /** It may be meant, and a person is asked. */
  unsure?: true;
};

const rule = (field: HeaderRule["field"], needs?: HeaderRule["needs"]): HeaderRule =>
  needs ? { field, needs } : { field };

/** In this order: what is said more closely stands before what is said in general. `notes` is for what looks like a field and is none. */
const RULES: [RegExp, HeaderRule][] = [
  // Days and figures of other things, which look like the season's own.
  [
    /\b(?:step ?[123]|usmle|comlex|cutoff|score(?:s)? (?:required|minimum|cutoff)|min(?:imum)? score|gpa|board)\b/,
    rule("notes"),
  ],
  [
    /\b(?:doximity|us news|usnwr|reputation|national)\b.*\brank|\brank\w*\b.*\b(?:doximity|us news|reputation|national)\b/,
    rule("notes"),
  ],
  [
    /\b(?:salary|stipend|visa|h1b|j1|positions|spots|slots|seats|beds|class size|cost|fee|fees|distance|miles|drive|flight|hotel|travel|lodging|phone|tel|telephone|mobile|cell|fax|address|street|zip|zipcode|postal|country|region|lat|long|call schedule|benefits|vacation)\b/,
    rule("notes"),
  ],
  [/^(?:priority|priority tier|tier|priority level|tiers|signal tier)$/, rule("program.signal", "tiers")],
  [
    /\b(?:last (?:updated?|modified|edited|changed)|updated? (?:on|at|date)|modified|date added|added on|created)\b/,
    rule("notes"),
  ],
  [
    /\b(?:invite|invitation|offer(?:ed)?|response|reply|replied|heard(?: back)?|received|rejection|rejected|decision|notified|waitlist(?:ed)?)\b.*\b(?:date|on|when|received|day)\b|\b(?:date|day|when)\b.*\b(?:invite|offer(?:ed)?|response|reply|heard|received|rejection|rejected|decision|notified|waitlist(?:ed)?)\b/,
    rule("notes"),
  ],
  [
    /\b(?:application|applied|apply|submitted|submission)\b.*\b(?:date|on)\b|\b(?:date|day)\b.*\b(?:applied|submitted|application)\b/,
    rule("notes"),
  ],
  // Reminders.
  [
    /^(?:task|to do|todo|todos|action|actions|action items?|next steps?|next action|action needed|to be done|need to do|followup(?: (?:task|action|item|needed|notes))?)$/,
    rule("task.title", "text"),
  ],
  [
    /\b(?:followup|task|todo|to do|action|next step|reminder)\b.*\b(?:due|deadline|by|date)\b|^(?:due|due date|deadline|due by|due on)$|\b(?:deadline|due)\b|^(?:followup|followup date|next followup|remind(?:er)?)$/,
    rule("task.due", "dates"),
  ],
  // What was sent.
  [/\b(?:strong interest|strong letter)\b/, rule("sent.strong-interest", "dates or yes")],
  [/\b(?:letterofintent|intent|number 1 letter|number one letter)\b/, rule("sent.intent", "dates or yes")],
  [
    /\b(?:thankyou|thanked)\b(?!.*\b(?:due|needed|required|text|draft|template|notes|content)\b)/,
    rule("sent.thank-you", "dates or yes"),
  ],
  [
    /\bupdate\w*\b.*\b(?:sent|letter|email|date|note|notes)\b|\b(?:sent|date)\b.*\bupdate\b|^updates?$/,
    rule("sent.update", "dates or yes"),
  ],
  [
    /\b(?:letter of interest|interest (?:letter|email|notes|sent|mail|message)|(?:date|sent)\b.*\binterest|expressed interest|pre interview (?:letter|email)|interest)\b/,
    rule("sent.interest", "dates or yes"),
  ],
  // People.
  [
    /\bassociate director\b.*\bemail\b|\b(?:associate|assistant) (?:program )?director\b.*\bemail\b/,
    rule("contact.email", "emails"),
  ],
  [/\bassociate director\b|\b(?:associate|assistant) (?:program )?director\b/, rule("contact.name", "names")],
  [/\bdirector\b.*\b(?:email|contact)\b|\bemail\b.*\bdirector\b/, rule("director.email", "emails")],
  [/\bdirector\b(?!.*\b(?:notes|call|phone|thoughts|impression)\b)/, rule("director.name", "names")],
  [
    /\b(?:coordinator|administrator)\b.*\b(?:email|contact)\b|\bemail\b.*\bcoordinator\b/,
    rule("coordinator.email", "emails"),
  ],
  [
    /\b(?:coordinator|program administrator|residency administrator)\b(?!.*\bnotes\b)/,
    rule("coordinator.name", "names"),
  ],
  [
    /^(?:interviewers?(?: (?:names?|met|list))?|interviewer number \d|interviewer \d|interview(?:ed)? (?:by|with)|(?:people|faculty|who(?: i)?|persons?|attendings?|doctors|docs) ?(?:i )?(?:met|interviewed)?(?: with)?|met(?: with)?|who (?:i )?met|names? of interviewers?|met people|faculty names?|interview(?:er)? panel|panel|with(?: whom| who)?)$|\binterviewers?\b(?!.*\b(?:notes|email|emails|phone)\b)/,
    rule("interviewers", "names"),
  ],
  [/\b(?:contact|poc|person)\b.*\b(?:role|title|position)\b/, rule("contact.role", "text")],
  [
    /\b(?:contact|poc|program|contact person)\b.*\bemail\b|^email$|\bemail\b.*\bcontact\b|^(?:program )?email$/,
    rule("contact.email", "emails"),
  ],
  [
    /^(?:contacts?|contact (?:name|person|persons|info|point)|point of contact|poc|main contact|key contact|recruiter|contact (?:number )?\d|faculty contact|resident contact|resident name|chief residents?(?: names?| contact)?|mentor)$/,
    rule("contact.name", "names"),
  ],
  // The interview.
  [
    /\binterview\b.*\b(?:timezone|zone)\b|^(?:timezone|zone|local timezone|program timezone|their timezone)$/,
    rule("interview.zone", "text"),
  ],
  [
    /\binterview\b.*\b(?:end|finish|until)\b|^(?:end|end time|(?:end|finish) (?:date|day)(?: (?:and )?time)?|end datetime|finish(?: time)?|ends(?: at)?|time end|until|stop time|to time)$/,
    rule("interview.end", "times"),
  ],
  [
    /\b(?:interview|start|iv)\b.*\btimes?\b|^(?:interview (?:starts?|begins?)(?: at)?|times?|start|starts(?: at)?|start time|time start|begins?|hours?|hour|time slot|slot|when)$/,
    rule("interview.time", "times"),
  ],
  [
    /\b(?:interview|visit|day)\b.*\b(?:format|mode|type|style|platform|modality|setting)\b|^(?:format|mode|modality|virtual|virtual or inperson|inperson or virtual|virtual inperson|inperson virtual|platform|inperson|venue)$/,
    rule("interview.format", "formats"),
  ],
  [/\binterview\b.*\b(?:status|stage|outcome|result)\b/, rule("program.stage", "stages")],
  [
    /\binterview\b.*\b(?:notes|impressions?|thoughts|feedback|feel)\b|^(?:impressions?|thoughts)$/,
    rule("interview.notes", "text"),
  ],
  [
    /\binterview(?:s|ed)?\b.*\b(?:date|day|on|when|scheduled|schedule)\b|\b(?:date|day|when)\b.*\binterview(?:s|ed)?\b|^interviews?(?: (?:number )?\d)?$|^visit(?: date)?$|^scheduled(?: for| date| on)?$/,
    rule("interview.date", "dates"),
  ],
  // The program.
  [/\b(?:nrmp|match code|program code|track code)\b/, rule("program.nrmpCode")],
  [/\b(?:acgme|program id|program number|eras id)\b/, rule("program.acgmeId")],
  [
    /\b(?:website|web site|web page|webpage|url|homepage|program link|web|site url)\b|^link$/,
    rule("program.website", "urls"),
  ],
  [
    /\b(?:contact|communication|communications|post interview|pic|email) (?:policy|rules?|allowed|ok)\b|^(?:post interview (?:contact|communication|communications)|policy|communication policy)$/,
    rule("program.contactPolicy"),
  ],
  [/\bsignal\b|^(?:gold silver|tokens?|gold or silver|signal tier|preference)$/, rule("program.signal")],
  [/\bcity\b.*\bstate\b|\bstate\b.*\bcity\b|^(?:location|place|where|town|city st|loc)$/, rule("program.cityState")],
  [/\bcity\b|^town$/, rule("program.city")],
  [/^(?:states?|st|program state|state abbreviation|province|state code|state abbr)$/, rule("program.state")],
  [
    /^(?:my |our )?(?:rank|ranks|rank list|rank order|rank number|rol|rol number|rol rank|rol position|ranking|rank position|final rank|number rank|list position|rank list position|rank order list|preliminary rank|current rank|tentative rank|(?:supplemental|primary|prelim|ty|thankyou|ir|dr)(?: list)? rank|rank (?:supplemental|primary|prelim|ty|thankyou|ir|dr)(?: list)?)$/,
    rule("program.rank", "ranks"),
  ],
  [
    /^(?:prelim|preliminary|preliminary year|prelim year|ty|thankyou|transitional|transitional year|advanced|categorical) programs?(?: names?)?$/,
    rule("program.name"),
  ],
  [/\b(?:specialty|track|pathway|ir dr|integrated|independent|residency type|program type)\b/, rule("program.track")],
  [
    /\bposition\b|^(?:cat adv|categorical advanced|categorical|position type|appointment type)$/,
    rule("program.positionType"),
  ],
  [
    /^(?:(?:application|current|program|app|my|match|pipeline|overall) )?(?:status|stage|state of application|decision|outcome|result|response|progress|standing)$/,
    rule("program.stage", "stages"),
  ],
  [/^(?:interviewed|invite|applied|accepted|rejected|waitlist(?:ed)?)$/, rule("program.stage", "stages alone")],
  [
    /\b(?:institution|sponsor|sponsoring|affiliation|parent|health system|health network|affiliated hospital)\b/,
    rule("program.institution"),
  ],
  [
    /^(?:programs?|program names?|names? of programs?|residency|residency program|residency name|program title|program hospital|program institution|ir programs?|ir residency)$/,
    rule("program.name"),
  ],
  [
    /^(?:schools?|hospitals?|university|universities|company|name|site|hospital name|school name|medical center|center|employer|organization|place name|program site|hospital program|university hospital|facility|academic center)$/,
    rule("program.name"),
  ],
  // What is judged.
  [
    /\b(?:rating|ratings|stars|grade)\b|\b1 (?:to )?5\b|\bout of 5\b|\b5 (?:point|stars?)\b|\bscore\b|^(?:fit|gut|gut feeling|vibe|vibes|culture|lifestyle|overall|feel|facilities|case volume|people|teaching|research|location fit|program fit|wellness|happiness|interest level|enthusiasm|desirability|autonomy|camaraderie|prestige|volume|procedures|call)$/,
    { field: "score.", needs: "scores" },
  ],
  [
    /^(?:program )?(?:notes|general notes|other notes|my notes|additional notes|notes other|notes and .*|notes .*|.* and notes|description|details|pros|cons|pros and cons|info|additional info)$/,
    rule("program.notes", "text"),
  ],
  [/\bnotes\b/, rule("program.notes", "text")],
];

/** What a header says of its column, or null. */
export function ruleOf(header: string): HeaderRule | null {
  const scale = scaleOfHeader(header);
  const words = headerWords(scale === null ? header : withoutScale(header));
  if (words === "") return null;
  if (scale !== null && !/\b(?:rank|tier)\b/.test(words))
    return { field: `score.${criterionOf(header)}`, needs: "scores" };
  const found = RULES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  return found && found.field === "score." ? { ...found, field: `score.${criterionOf(header)}` } : found;
}

/** The criterion that a header names, without the words for a scale. */
export function criterionOf(header: string): string {
  const words = plainWords(withoutScale(header).replace(/([a-z])([A-Z])/g, "$1 $2"))
    .replace(/\b(?:rating|ratings|scores?|stars?|grade|1 (?:to )?5|1 (?:to )?10|out of (?:5|10)|max 5|my)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return (words || "overall").slice(0, 80);
}
