import type { Program } from "./schema";
import { initialsOf, plainWords } from "./search";

/** What a program is called by. */
type Called = Pick<Program, "name" | "shortName">;

/** "UCSF" of "University of California, San Francisco (UCSF)". */
const IN_BRACKETS = /\(([A-Z][A-Za-z&/-]*[A-Z])\)\s*$/;

/**
 * A program's short form, for letters and other tight places: its short name as entered; otherwise the abbreviation in parentheses at the
 * end of its name, or another name that is its initials ("MGH"); otherwise its name. Nothing is made up.
 */
export function programShortName(program: Called & Partial<Pick<Program, "aliases">>): string {
  return program.shortName.trim() || derivedShortName(program);
}

/** The short form that is used while no short name is entered. */
export function derivedShortName({
  name,
  aliases = [],
}: Pick<Program, "name"> & Partial<Pick<Program, "aliases">>): string {
  const abbreviation = IN_BRACKETS.exec(name)?.[1];
  if (abbreviation) return abbreviation;
  const inCapitals = aliases.filter((alias) => /^\p{Lu}{2,}$/u.test(alias));
  // Most programs have none, and a name's initials take a while.
  if (inCapitals.length === 0) return name;
  const initials = initialsOf(name);
  return inCapitals.find((alias) => plainWords(alias) === initials) ?? name;
}

/** Every name that a program goes by. */
export function calledNames({
  name,
  shortName,
  institution,
  aliases,
}: Pick<Program, "name" | "shortName" | "institution" | "aliases">): string[] {
  return [name, institution, shortName, ...aliases].filter((called) => called !== "");
}
