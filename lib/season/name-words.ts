/** Words that name no program by themselves. Whoever compares or looks for names says which of them it passes over. */

const list = (words: string): readonly string[] => words.split(" ");

/** The words of the field: a program's name may have or lack them without being another program's. */
export const FIELD_WORDS = list("program residency interventional diagnostic radiology integrated independent ir dr");

/** What kind of place it is: half of all names have one of them. */
export const PLACE_WORDS = list(
  "university hospital medical center health healthcare system college clinic general institute",
);

/** Words of names as people shorten them or spell them otherwise, and in full. */
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

/** What kind of place it is, as people shorten the words, or write them of more than one. */
export const PLACE_WORDS_OTHERWISE: readonly string[] = [
  ...Object.keys(LONG_FORMS).filter((short) => PLACE_WORDS.includes(LONG_FORMS[short] ?? "")),
  "clinics",
];

/** What tells where a place is, or whose it is, and is said of many. */
export const REGION_WORDS = list(
  "memorial regional county city state saint st north south east west northern southern eastern western new",
);

/** What joins the words of a name. */
export const JOINING_WORDS = list("of at and the for in");

/** All of some lists, and further words. */
export const wordSet = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());
