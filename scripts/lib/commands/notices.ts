import { nextNotice, noticesBetween } from "@/lib/notices/notices";
import { isoIn } from "@/lib/season/time";
import { readNoticeSettings, readSeason, readStretch, Unusable } from "@/scripts/lib/season-input";
import { printNotices } from "@/scripts/lib/season-report";
import { type Command, done, onlyFile, parsed, printed } from "./command";

const OPTIONS = {
  from: { type: "string" },
  to: { type: "string" },
  settings: { type: "string" },
  json: { type: "boolean" },
} as const;

/** What goes out in a stretch of time, for a season that stays as it is, and when the next does. */
export const notices: Command = {
  usage: ["notices FILE --from INSTANT --to INSTANT [--settings SETTINGS] [--json]"],
  options: OPTIONS,
  run: (args) => {
    const { values, positionals } = parsed(args, OPTIONS);
    const path = onlyFile("notices", "season file", positionals);
    const { from, to } = readStretch(values.from, values.to);
    if (path === "-" && values.settings === "-")
      throw new Unusable("notices: standard input can be one of the files only");
    const season = readSeason(path);
    const settings = readNoticeSettings(values.settings);
    const sent = noticesBetween(season, settings, from, to);
    const next = nextNotice(season, settings, to)?.at ?? null;
    const zone = settings.zone ?? season.season.timeZone;
    if (!values.json) return done(printNotices(sent, next, zone));
    return done(
      printed({
        notices: sent.map(({ key, kind, at, reminders, subject, text }) => ({
          key,
          kind,
          at: isoIn(at, zone),
          reminders,
          subject,
          text,
        })),
        next: next === null ? null : isoIn(next, zone),
      }),
    );
  },
};
