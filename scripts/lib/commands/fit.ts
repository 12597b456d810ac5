import { hasPage } from "@/lib/fit/doubt";
import type { Reason } from "@/lib/fit/lines";
import { fitSeason } from "@/lib/fit/season-fit";
import { readFacts, readNow, readSeason, Unusable } from "@/scripts/lib/season-input";
import { printFit } from "@/scripts/lib/season-report";
import { type Command, done, onlyFile, parsed, printed } from "./command";

const OPTIONS = { facts: { type: "string" }, now: { type: "string" }, json: { type: "boolean" } } as const;

// What is met or missed has a page and a day; a voice that has neither is printed with what isn't known.
const isProven = (reason: Reason) => hasPage(reason) && reason.asOf !== null;
/** A reason in the fields of the file's form, without those for a screen. */
const plain = (reason: Reason): Reason => {
  const { field, says, source, asOf, trust } = reason;
  return { field, says, source: hasPage(reason) ? source : null, asOf, trust };
};

/** How each program and the applicant go together, in order. */
export const fit: Command = {
  usage: ["fit FILE [--facts FACTS] [--now INSTANT] [--json]"],
  options: OPTIONS,
  run: (args) => {
    const { values, positionals } = parsed(args, OPTIONS);
    const path = onlyFile("fit", "season file", positionals);
    if (path === "-" && values.facts === "-") throw new Unusable("fit: standard input can be one of the files only");
    const now = readNow(values.now);
    const season = readSeason(path);
    const fits = fitSeason(season, readFacts(values.facts), now);
    if (!values.json) return done(printFit(season, fits));
    const programs = fits.map(({ programId, band, meets, misses, unknown, ties, wants, why }) => ({
      ...{ programId, band, meets: meets.filter(isProven).map(plain), misses: misses.filter(isProven).map(plain) },
      unknown: [...unknown, ...[...meets, ...misses].filter((reason) => !isProven(reason))].map(plain),
      ...{ ties: ties.map(plain), wants: wants.map(plain), why },
    }));
    return done(printed({ programs }));
  },
};
