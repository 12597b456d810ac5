import { BAND_WORDS } from "@/lib/fit/band-words";
import type { ProgramFit, Reason } from "@/lib/fit/lines";
import type { Notice } from "@/lib/notices/notices";
import type { Check, Finding, Preflight, Reminder } from "@/lib/rules";
import type { Statement } from "@/lib/rules/decode";
import { statementKinds } from "@/lib/rules/statements";
import { formatMoment } from "@/lib/season/format";
import type { Season } from "@/lib/season/schema";

const STATE_WORDS: Record<Reminder["state"], string> = {
  overdue: "late",
  due: "due",
  upcoming: "in window",
  lapsed: "lapsed",
};

const row = (head: string, message: string) => `  ${head.padEnd(9)}  ${message}`;
const reminderLine = ({ state, message }: Reminder) => row(STATE_WORDS[state], message);
const findingLine = ({ level, message }: Finding) => row(level, message);

/** A check as a short report for people; everything in it is in the JSON too. */
export function printCheck(season: Season, { now, reminders, findings, budgets }: Check): string {
  const names = new Map(season.programs.map(({ id, name }) => [id, name]));
  const lines = [`Season ${season.season.label} at ${now}`];
  if (reminders.length === 0 && findings.length === 0) lines.push("Nothing to do.");
  if (reminders.length > 0) lines.push("", "Reminders", ...reminders.map(reminderLine));
  if (findings.length > 0) lines.push("", "Findings", ...findings.map(findingLine));
  const written = budgets.filter(({ used }) => used > 0);
  if (written.length > 0) {
    lines.push("", "Messages that counted");
    for (const { programId, used, limit } of written)
      lines.push(row(`${used} of ${limit}`, names.get(programId) ?? programId));
  }
  return `${lines.join("\n")}\n`;
}

/** What sending a draft would bring, as a short report for people. */
export function printPreflight({ now, findings, canSend }: Preflight): string {
  const lines = [`Draft at ${now}`];
  if (findings.length === 0) lines.push("All set.");
  else lines.push("", "Findings", ...findings.map(findingLine));
  if (!canSend) lines.push("", "There's a stop: change the wording, or acknowledge it with a reason.");
  return `${lines.join("\n")}\n`;
}

/** How programs go together with the applicant, as a short report for people: why each stands where it stands, then its lists. */
export function printFit(season: Season, fits: ProgramFit[]): string {
  const names = new Map(season.programs.map(({ id, name }) => [id, name]));
  const listed = (head: string, found: readonly Reason[]) =>
    found.map(({ says, source }, i) => `    ${(i === 0 ? head : "").padEnd(11)}${says}${source ? ` (${source})` : ""}`);
  const lines = [`Season ${season.season.label}`];
  if (fits.length === 0) lines.push("No programs yet.");
  for (const band of Object.keys(BAND_WORDS)) {
    const inBand = fits.filter((fit) => fit.band === band);
    const [first] = inBand;
    if (!first) continue;
    lines.push("", `${BAND_WORDS[first.band]}, ${inBand.length}`);
    for (const { programId, why, counts, meets, misses, unknown, ties, wants } of inBand)
      lines.push(
        `  ${names.get(programId) ?? programId}: ${counts.met} of ${counts.stated} stated requirements met, ${counts.unknown} not known`,
        `    ${why}`,
        ...listed("meets", meets),
        ...listed("does not", misses),
        ...listed("not known", unknown),
        ...listed("ties", ties),
        ...listed("wants", wants),
      );
  }
  return `${lines.join("\n")}\n`;
}

/** What goes out as a short report for people, in the zone where the person is; moments are epoch milliseconds. */
export function printNotices(notices: Notice[], next: number | null, zone: string): string {
  const when = (at: number) => formatMoment(at, zone, "momentZoned");
  const lines = notices.map(({ at, subject }) => `${when(at)}  ${subject}`);
  if (lines.length === 0) lines.push("Nothing goes out.");
  lines.push("", next === null ? "Nothing after that." : `The next is ${when(next)}.`);
  return `${lines.join("\n")}\n`;
}

/** What a program wrote as a short report for people; a boundary comes with how to answer it. */
export function printDecode({ statements }: { statements: Statement[] }): string {
  if (statements.length === 0) return "No known signal in this text.\n";
  const lines = statements.flatMap(({ signal, strength, text, boundary }) => {
    const { title = signal, advice = null } = statementKinds.find(({ id }) => id === signal) ?? {};
    const head = boundary ? "boundary" : strength === null ? "" : `${strength} of 5`;
    const said = row(head, `${title}: “${text.replace(/\s+/g, " ")}”`);
    return advice === null ? [said] : [said, row("", advice)];
  });
  return `${["What they said", ...lines].join("\n")}\n`;
}
