import { check as checkSeason } from "@/lib/rules";
import { readNow, readSeason } from "@/scripts/lib/season-input";
import { printCheck } from "@/scripts/lib/season-report";
import { type Command, done, onlyFile, parsedFor, printed } from "./command";

const OPTIONS = { now: { type: "string" }, json: { type: "boolean" } } as const;

/** What the rules say of a season: what is due, and what stands in it that shouldn't. */
export const check: Command = {
  usage: ["check FILE [--now INSTANT] [--json]"],
  options: OPTIONS,
  run: (args) => {
    const { values, positionals } = parsedFor("check", args, OPTIONS);
    const path = onlyFile("check", "season file", positionals);
    const now = readNow(values.now);
    const season = readSeason(path);
    const found = checkSeason(season, now);
    const acts =
      found.reminders.some(({ state }) => state === "due" || state === "overdue") ||
      found.findings.some(({ level }) => level !== "notice");
    // A reminder's title is for screens; the season file's form of a check has the message alone.
    const reminders = found.reminders.map(({ title: _, ...reminder }) => reminder);
    return done(values.json ? printed({ ...found, reminders }) : printCheck(season, found), acts);
  },
};
