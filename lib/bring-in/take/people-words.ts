import { roleOfWords } from "../table/words";

/** What stands beside a name: titles, degrees, roles, hours, numbers; and the words that name nobody. */

export const TITLES = /^(?:(drs|dr|doctors|doctor|profs|prof|professor|mr|mrs|ms|mx|miss)\b\.?\s*)+/i;
/** Titles as they are kept. "Drs." is of each who follows. */
export const TITLE_WORDS: Record<string, string> = {
  dr: "Dr.",
  drs: "Dr.",
  doctor: "Dr.",
  doctors: "Dr.",
  prof: "Prof.",
  profs: "Prof.",
  professor: "Prof.",
  mr: "Mr.",
  mrs: "Mrs.",
  ms: "Ms.",
  mx: "Mx.",
  miss: "Ms.",
};

const DEGREE = [
  "m\\.?d|d\\.?o|ph\\.?\\s?d|d\\.?phil|m\\.?p\\.?h|m\\.?b\\.?a|m\\.?s\\.?c|m\\.?sc|m\\.?s|m\\.?a|b\\.?a|b\\.?sc|b\\.?s|m\\.?b\\.?b\\.?s|m\\.?b\\.?,?\\s?(?:ch|b)\\.?b|mbch",
  "r\\.?n|n\\.?p|p\\.?a(?:-?c)?|r\\.?p\\.?a(?:-?c)?|bsn|msn|dnp|aprn|fnp(?:-?[bc]{1,2})?|crnp|crna|r\\.?t|l?csw|msw",
  "ed\\.?d|m\\.?ed|m\\.?h\\.?a|mhs|mhsc|mhpe|mpa|mpp|mse|mseng|mscr|msce|msci|mshp|mmm|j\\.?d|ll\\.?[bm]|pharm\\.?d|sc\\.?d|dr\\.?ph|dds|dmd|dvm",
  "f\\.?s\\.?i\\.?r|f\\.?a\\.?c\\.?r|facp|facs|faha|facc|fscai|fsvm|fsru|fcirse|fche|fache|frcr|frcp|frcpc|frcs|frcsc|franzcr|ebir|dabr|rpvi|rvt|ciip|c-?tagme|tagme",
  "jr|sr|iii?",
].join("|");
const DEGREE_AT = new RegExp(`(\\s*[,/]\\s*|\\s+)(${DEGREE})\\.?(?=$|[\\s,.;)(/])`, "gi");
/** Surnames as well: without a comma before them they are degrees in capitals alone. */
const ALSO_SURNAMES = /^(?:do|ma|ba|pa|ms|np|bs|rt|sr)$/;

/** A text without its degrees, and those. */
export function partDegrees(text: string): { rest: string; degrees: string[] } {
  const degrees: string[] = [];
  const rest = text.replace(DEGREE_AT, (whole, before: string, degree: string) => {
    const surname = !/[,/]/.test(before) && ALSO_SURNAMES.test(degree.toLowerCase()) && degree !== degree.toUpperCase();
    if (surname) return whole;
    degrees.push(degree);
    return " ";
  });
  return { rest, degrees };
}

/** Whether somebody of these degrees is called doctor. */
export const isDoctor = (degrees: readonly string[]): boolean =>
  degrees.some((degree) => /^(?:m\.?d|d\.?o)$/i.test(degree));

const ROLE =
  "the|our|of|for|research|ir|vir|dr|interventional|diagnostic|radiology|associate|assistant|assoc|asst|deputy|program|residency|fellowship|division|section|medical|education|clinical|senior|lead|director|coordinator|coord|administrator|administrative|admin|manager|specialist|pc|pd|apd|chief|chair|chairman|chairwoman|vice|resident|fellow|trainee|faculty|attending|professor|physician|radiologist|pgy\\s?-?\\d|r[1-6]";
const ROLE_ALONE = new RegExp(`^(?:(?:${ROLE}|and)\\b[\\s,&/-]*)+$`, "i");
const ROLE_BEFORE = new RegExp(`^((?:(?:${ROLE})\\b[\\s-]*)+?)\\s*(?::|\\s[-–—]\\s|\\s)\\s*(?=\\p{L})`, "iu");
const ROLE_AFTER = new RegExp(`\\s(?:[-–—:]\\s*)?((?:(?:${ROLE})\\b[\\s-]*)+)$`, "i");

/** Whether a text is a role and nothing else: "PD", "Vice Chair of Research". */
export const isRole = (text: string): boolean => ROLE_ALONE.test(text.trim()) && roleOfWords(text) !== null;

/** A text without the role before or after its name, and that role: "PD: Ann Lee", "Ann Lee - PD", "Chief Resident Kim Doe". */
export function partRole(text: string): { rest: string; role: string } {
  const before = ROLE_BEFORE.exec(text);
  // The longest run of such words that leaves a name.
  if (before && !/^dr\b/i.test(text)) {
    const words = text.split(/(?<=[\s:])/);
    for (let at = words.length - 1; at > 0; at -= 1) {
      const role = words
        .slice(0, at)
        .join("")
        .replace(/[\s:–—-]+$/, "");
      const rest = words.slice(at).join("");
      if (isRole(role) && !isRole(rest)) return { rest: rest.replace(/^[\s:–—-]+/, ""), role };
    }
  }
  const after = ROLE_AFTER.exec(text);
  if (after?.[1] && isRole(after[1])) return { rest: text.slice(0, after.index), role: after[1].trim() };
  return { rest: text, role: "" };
}

const CLOCK =
  /(?<![\p{L}\p{N}])(?:(?:@|at\b|from\b)\s*)?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?)?(?:\s?(?:-|–|—|to)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?)?)?(?:\s?(?:[ECMP][SD]?T)\b)?(?![\p{L}\p{N}])/giu;

/** A text without the hours in it. */
export const withoutHours = (text: string): string =>
  /\d/.test(text)
    ? text.replace(CLOCK, (clock) => (/[:@]|\d\.\d\d|[ap]\.?m|^(?:at|from)\b/i.test(clock) ? " " : clock))
    : text;

/** A list's numbers as its parting marks: "1. Ann Lee 2. Bob Roe". */
export const withoutNumbers = (text: string): string =>
  /\d/.test(text)
    ? text
        .replace(/(^|[\s;,])\(?#?\d{1,2}[.):]\s*(?=\p{L})/gu, "$1;")
        .replace(/(^|[\s;,])#\d{1,2}\s+(?=\p{L})/gu, "$1;")
        .replace(/\s\(?[x×]\s?\d{1,2}\)?(?=$|[\s,;])/gi, "")
    : text;

const NOBODY = new Set(
  `the a an some all other others another more few several many various multiple both each every one two three four five six seven eight
  faculty facultys resident residents fellow fellows attending attendings people person persons staff team teams panel panels group groups member members
  everyone everybody someone somebody nobody anyone student students nurse nurses alumni alum leadership committee physician physicians doctor doctors docs
  pd pds apd apds pc pcs coordinator coordinators chief chiefs chair chairs director directors program radiology interventional ir vir department office admin
  associate assistant senior junior radiologist radiologists technologist technologists pgy pgy1 pgy2 pgy3 pgy4 pgy5 r1 r2 r3 r4 r5
  same as above below before previous prior ditto idem see notes note email mail schedule itinerary website attached list listed
  rescheduled reschedule moved declined withdrew withdrawn rejected pending waiting awaiting scheduled skipped missed
  tbd tba tbc unknown unsure unclear varies vary not yet known named assigned given available sure recorded remember remembered forgot forget didnt didn't dont don't catch
  know name names no none na yes maybe interview interviews interviewer interviewers interviewed virtual zoom webex online phone in lunch dinner social meet greet tour
  co etc random different plus and or of for from with at on by is was were be been to i my me we they it there here am pm announced determined confirmed decided
  first second third year years total blank missing left show asked waitlist waitlisted applied invited done incl including met new n x who whole entire rest day`
    .split(/\s+/)
    .filter(Boolean),
);

/** However a day that fell away is spelled. */
const FELL_AWAY = /^(?:cancel(?:l?ed|lation|l?ing)?|postponed?|cxl|cx)$/i;
const namesNobody = (word: string) => /^\d+$/.test(word) || NOBODY.has(word) || FELL_AWAY.test(word);

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s/.()-]+/)
    .filter(Boolean);

/** Whether a text names nobody: it only tells of people, or says why none are there. */
export const isNobody = (name: string): boolean => !/\p{L}{2}/u.test(name) || wordsOf(name).every(namesNobody);

const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|st\.?|mac|mc|y|e)$/i;
const NAME_WORD = /^\p{L}[\p{L}\p{N}'’.-]*$/u;

/** Whether a text is a name as names are written, and has no word that only tells of people. */
export function isClearName(name: string, titled: boolean): boolean {
  const words = name.split(/\s+/);
  if (words.length > 6 || words.some((word) => !NAME_WORD.test(word))) return false;
  if (words.some((word) => word.length > 2 && !PARTICLE.test(word) && namesNobody(word.toLowerCase()))) return false;
  const large = words.filter((word) => /^\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(word));
  // Some write no capitals at all: two or three words of that kind are a name, one may be anything.
  if (large.length === 0) return titled || (words.length >= 2 && words.length <= 3);
  return words.every((word) => PARTICLE.test(word) || large.includes(word));
}
