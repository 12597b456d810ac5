/** Words that name no program by themselves. Whoever compares or looks for names says which of them it passes over. */

const list = (words: string): readonly string[] => words.split(" ");

/** Words of the specialty: a program's name with and without them is the same program's. */
export const FIELD_WORDS = list("program residency interventional diagnostic radiology integrated independent ir dr");

/** Kinds of places; half of all names have one of them. */
export const PLACE_WORDS = list(
  "university hospital medical center health healthcare system college clinic general institute",
);

/** Short forms and other spellings of words in names, and the words in full. */
export const LONG_FORMS: Readonly<Record<string, string>> = {
  univ: "university",
  uni: "university",
  u: "university",
  hosp: "hospital",
  hospitals: "hospital",
  ctr: "center",
  centre: "center",
  centers: "center",
  med: "medical",
  medicine: "medical",
  inst: "institute",
  dept: "department",
  saint: "st",
  mt: "mount",
  intl: "international",
  sys: "system",
  systems: "system",
};

/** Kinds of places in their short forms, and in the plural. */
export const PLACE_WORDS_OTHERWISE: readonly string[] = [
  ...Object.keys(LONG_FORMS).filter((short) => PLACE_WORDS.includes(LONG_FORMS[short] ?? "")),
  "clinics",
];

/** Words for where a place is, or whose it is, which many names share. */
export const REGION_WORDS = list(
  "memorial regional county city state saint st north south east west northern southern eastern western new",
);

/** Small words that join the others. */
export const JOINING_WORDS = list("of at and the for in");

/** All words of some lists as one set. */
export const wordSet = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());
