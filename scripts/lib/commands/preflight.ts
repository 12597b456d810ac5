import { preflight as preflightDraft } from "@/lib/rules";
import { readDraft, readDrafts, readNow, readSeason, Unusable } from "@/scripts/lib/season-input";
import { printPreflight } from "@/scripts/lib/season-report";
import { type Command, done, onlyFile, parsedFor, printed, printedLines } from "./command";

const OPTIONS = {
  now: { type: "string" },
  json: { type: "boolean" },
  draft: { type: "string" },
  drafts: { type: "string" },
} as const;

const acts = ({ findings }: { findings: { level: string }[] }) => findings.some(({ level }) => level !== "notice");

/** What sending a draft, or each of several, would bring. */
export const preflight: Command = {
  usage: [
    "preflight FILE --draft DRAFT [--now INSTANT] [--json]",
    "preflight FILE --drafts DRAFTS [--now INSTANT] --json",
  ],
  options: OPTIONS,
  run: (args) => {
    const { values, positionals } = parsedFor("preflight", args, OPTIONS);
    const { draft, drafts, json } = values;
    const path = onlyFile("preflight", "season file", positionals);
    if ((draft === undefined) === (drafts === undefined))
      throw new Unusable("preflight: expected --draft DRAFT, or --drafts DRAFTS with --json");
    if ([path, draft, drafts].filter((file) => file === "-").length > 1)
      throw new Unusable("preflight: only one of the files can be standard input");
    const now = readNow(values.now);
    const season = readSeason(path);
    if (draft !== undefined) {
      const found = preflightDraft(season, readDraft(draft, season, now), now);
      return done(json ? printed(found) : printPreflight(found), acts(found));
    }
    if (!json) throw new Unusable("preflight: --drafts goes with --json");
    const all = readDrafts(drafts ?? "-", season, now).map((each) => preflightDraft(season, each, now));
    return done(printedLines(all), all.some(acts));
  },
};
