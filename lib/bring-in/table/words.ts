import type { Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import type { CONTACT_ROLES } from "@/lib/season/values";

type Words<Value> = readonly (readonly [RegExp, Value])[];

function worded<Value>(words: Words<Value>): (text: string) => Value | null {
  return (text) => {
    // Most cells that are asked for aren't there.
    if (text === "") return null;
    const plain = plainWords(text);
    return plain === "" ? null : (words.find(([pattern]) => pattern.test(plain))?.[1] ?? null);
  };
}

/** What people write for a stage. */
export const stageOfWords = worded<Program["stage"]>([
  [
    /^(?:not yet applied|considering|maybe|planning|to apply|will apply|not applied|interested|undecided|thinking)$/,
    "considering",
  ],
  [
    /^(?:(?:i )?(?:withdrew|withdrawn|withdraw)|w d|wd|withdrew application|cancelled by me|canceled by me)$/,
    "withdrawn",
  ],
  [/^(?:(?:i )?declined(?: interview| invite| invitation| by me)?|turned down|declined ii|declined iv)$/, "declined"],
  [
    /^(?:r|rej|reject|rejected|rejection|denied|no|no interview|dnr|closed|not invited|no ii|no invite|rejected pre interview|rejected post interview)$/,
    "rejected",
  ],
  [/^(?:wl|wait ?list(?:ed)?|waiting list|on wait ?list|wait listed)$/, "waitlisted"],
  [
    /^(?:interviewed|iv done|done|interview (?:done|complete|completed)|completed|attended|complete|interview finished|interviewed already)$/,
    "interviewed",
  ],
  [
    /^(?:(?:interview )?(?:scheduled|booked|set|confirmed)|iv scheduled|interview (?:accepted|upcoming)|upcoming(?: interview)?|accepted)$/,
    "scheduled",
  ],
  [
    /^(?:ii|iv|invite|invited|invitation|interview (?:invite|invited|invitation|offered|offer|received)|offer(?:ed)?|iv offer(?:ed)?|invite received|received ii|ii received|invited to interview)$/,
    "invited",
  ],
  [
    /^(?:applied|submitted|app(?:lication)? (?:sent|submitted|complete)|pending|no response|waiting|awaiting(?: response)?|no reply|nothing yet|silence|under review|in review|sent|no word|app sent|applied waiting)$/,
    "applied",
  ],
]);

/** What people write for a signal. A bare yes is a signal without a tier. */
export const signalOfWords = worded<Program["signal"]>([
  [/^(?:gold|g|gold signal|gold token|tier 1 gold|au)$/, "gold"],
  [/^(?:silver|s|silver signal|silver token|ag)$/, "silver"],
  [/^(?:yes|y|x|signal(?:ed|led)?|sent|true|signal sent|used)$/, "signaled"],
  [/^(?:no|n|none|no signal|false|not signaled|not signalled|unsignaled|0)$/, "none"],
]);

export const trackOfWords = worded<Program["track"]>([
  [/\b(?:prelim\w*|surgery prelim|medicine prelim|preliminary year)\b/, "preliminary"],
  [/\b(?:transitional|ty|tri)\b/, "transitional"],
  [/\b(?:independent|ind|fellowship|ir independent)\b/, "independent"],
  [
    /\b(?:integrated|int|ir dr|ir integrated|dr ir|iir)\b|^(?:ir|interventional radiology|vir|interventional)$/,
    "integrated",
  ],
  [/\b(?:diagnostic|dr|radiology diagnostic|diag|diagnostic radiology|esir)\b/, "diagnostic"],
]);

export const positionOfWords = worded<NonNullable<Program["positionType"]>>([
  [/^(?:c|cat|categorical)(?: position)?$/, "categorical"],
  [/^(?:a|adv|advanced)(?: position)?$/, "advanced"],
  [/^(?:r|phys|physician(?: only| reserved)?|reserved)(?: position)?$/, "physician"],
  [/^(?:p|pre|prelim|preliminary)(?: position)?$/, "preliminary"],
]);

export const policyOfWords = worded<Program["contactPolicy"]>([
  [/\b(?:no contact|do not contact|dont contact|do not email|no communication at all|no emails?)\b/, "no-contact"],
  [
    /\b(?:no (?:post interview|thank ?you|thank you notes?|letters?|ty)|no communication after|discouraged|not (?:allowed|accepted)|no pic)\b/,
    "no-post-interview",
  ],
  [/^(?:open|ok|okay|yes|allowed|fine|welcome|accepted|none|no policy|no restrictions?)$/, "open"],
]);

export const formatOfWords = worded<"virtual" | "in-person">([
  [/\b(?:in person|on site|onsite|inperson|live|f2f|face to face|campus|person|ip)\b/, "in-person"],
  [/\b(?:virtual|zoom|teams|webex|online|remote|video|thalamus|google meet|v|phone)\b/, "virtual"],
]);

/** The format that a cell tells under its header: "yes" under "Virtual?" is virtual, "no" is not. */
export function formatOfCell(text: string, header: string): "virtual" | "in-person" | null {
  const told = formatOfWords(text);
  const asked = /\?|\b(?:virtual|zoom|online|in person|on site|onsite)$/i.test(plainWords(header) || header)
    ? formatOfWords(header)
    : null;
  if (told !== null || asked === null) return told;
  if (saysYes(text)) return asked;
  return /^(?:n|no|nope|false)$/i.test(text.trim()) ? (asked === "virtual" ? "in-person" : "virtual") : null;
}

/** A rank as a cell tells it: 3, #3, 3rd; null where it tells none. */
export function rankIn(cell: string): number | null {
  const text = cell.replace(/^#\s*|(?:st|nd|rd|th)$|\.0*$/g, "").trim();
  const rank = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return rank >= 1 && rank <= 10_000 ? rank : null;
}

const NOT_RANKED =
  /^(?:dnr|wnr|(?:do not|don t|dont|will not|won t|wont|not going to|never|not) rank(?:ing)?|no rank for me)$/;

/** What a cell of ranks tells: a place, 2.5 for one between the second and the third; that a program isn't ranked (DNR); null for neither. */
export function rankTold(cell: string): number | "not ranked" | null {
  if (cell === "") return null;
  const whole = rankIn(cell);
  if (whole !== null) return whole;
  if (NOT_RANKED.test(plainWords(cell))) return "not ranked";
  const [, between = ""] = /^\s*#?\s*(\d{1,4}[.,]\d{1,3})\s*$/.exec(cell) ?? [];
  const rank = Number(between.replace(",", "."));
  return rank > 0 ? rank : null;
}

const OUT_OF = /^\s*#?\s*(\d{1,3})\s*(?:\/|(?:out )?of)\s*\d{1,3}\s*$/i;

/** Whether a cell is a number out of another: "1/10" under "Rank" is the first of ten, or a score of one. */
export const isOutOf = (cell: string): boolean => OUT_OF.test(cell);

/** What a cell tells whose column a person said to be of ranks: there "1/10" is the first of ten. */
export const rankSaid = (cell: string): ReturnType<typeof rankTold> => rankTold(cell.replace(OUT_OF, "$1"));

/** The place of each rank of a column in which some stand between others: 1, 2, 2.5 are 1, 2, 3. Null where all are whole. */
export function placesOfRanks(told: Iterable<ReturnType<typeof rankTold>>): ReadonlyMap<number, number> | null {
  const numbers = new Set<number>();
  for (const rank of told) if (typeof rank === "number") numbers.add(rank);
  const ranks = [...numbers].sort((one, other) => one - other);
  return ranks.every(Number.isInteger) ? null : new Map(ranks.map((rank, at) => [rank, at + 1]));
}

export const roleOfWords = worded<(typeof CONTACT_ROLES)[number]>([
  [/\b(?:associate|assistant|assoc|asst|deputy)\b.*\bdirector\b|\bapd\b/, "associate-program-director"],
  [/\b(?:coordinator|coord|administrator|administrative|admin|manager|pc|specialist|assistant)\b/, "coordinator"],
  [
    /\b(?:program director|residency director|director of (?:the )?(?:residency|program)|pd)\b|^director$/,
    "program-director",
  ],
  [/\bchief (?:resident|fellow)\b|^chief$|\bchief\b/, "chief"],
  [/\b(?:resident|fellow|pgy ?\d|r[1-6]|trainee)\b/, "resident"],
  [
    /\b(?:faculty|attending|professor|chair|chairman|chairwoman|physician|interventional radiologist|md|do)\b/,
    "faculty",
  ],
]);

const YES = /^(?:y|yes|yep|yeah|checked|x|✓|✔|☑|✅|true|done|sent|1|completed?|emailed|ok)$/iu;
const NO =
  /^(?:n|no|nope|none|-+|–|—|false|unchecked|0|not yet|pending|todo|to do|n\/a|na|tbd|tba|not sent|☐|✗|✘|❌|not needed|no need|draft(?:ed|ing)?|in progress|next week|soon|later|\?|waiting|will do)$/iu;
const bare = (text: string) => text.trim().replace(/[.!]+$/, "");

/** Whether a cell says that something was done. */
export const saysYes = (text: string): boolean => YES.test(bare(text));
/** Whether a cell says that something wasn’t done, or nothing. */
export const saysNo = (text: string): boolean => bare(text) === "" || NO.test(bare(text));
/** What stands in a cell where nothing is known. */
export const saysNothing = (text: string): boolean =>
  /^(?:|-+|–|—|n\/?a|none|null|nil|tbd|tba|\?+|unknown|#n\/a|#ref!)$/i.test(text.trim());
