import { check, type DraftMessage, type Level, preflight, type ReminderState } from "@/lib/rules";
import { decode } from "@/lib/rules/decode";
import type { RuleId } from "@/lib/rules/registry";
import type { SeasonExample, TextExample } from "@/lib/rules/rule";
import { type StatementKind, statementKinds } from "@/lib/rules/statements";
import { contactName } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { count, KIND_WORDS, listOf } from "@/lib/season/words";
import { cut, type Piece } from "./pieces";

/** What the engine says of an example, asked when the guide is built, so that the guide can show nothing that a rule does not do. */
export type ExampleFinding = { level: Level | ReminderState; message: string };

/** A small season in words, and what a rule says in it: nothing where it stays quiet. */
export type Scene = { says: string; findings: ExampleFinding[] };

/** A text, what it stands in where that matters, the spans that a rule marks in it, and what it says of them. */
export type Marked = { text: string; about: string; pieces: Piece<Level>[]; findings: ExampleFinding[] };

/** A program's sentence, and the kinds of statements that are read in it. */
export type Read = { text: string; pieces: Piece<StatementKind>[]; read: StatementKind[] };

/** What a rule of the season says in its example at the example's moment. */
export function sceneOf(rule: RuleId, { says, season, now }: SeasonExample): Scene {
  const found = check(season(), instantMs(now));
  const findings: ExampleFinding[] = [
    ...found.reminders
      .filter((reminder) => reminder.rule === rule)
      .map(({ state, message }) => ({ level: state, message })),
    ...found.findings.filter((finding) => finding.rule === rule).map(({ level, message }) => ({ level, message })),
  ];
  return { says, findings };
}

/** What a text example is written to, and when (see `TextExample`). */
const PROGRAM = "p1";
const MOMENT = instantMs("2026-12-01T12:00:00Z");

function draftOf({ text, kind = "thank-you", recipients = [] }: TextExample): DraftMessage {
  return {
    programId: PROGRAM,
    kind,
    channel: "email",
    subject: "",
    body: text,
    recipients,
    interviewId: null,
    rotationId: null,
    inReplyTo: null,
    news: null,
    readings: [],
    acknowledged: [],
  };
}

/** What the example's text stands in: its kind, whom it goes to, which other programs the season holds, what was sent before. */
function aboutOf({ kind, recipients = [] }: TextExample, given: Season): string {
  const to = given.contacts.filter(({ id }) => recipients.includes(id)).map(contactName);
  const own = given.programs.filter(({ id }) => id === PROGRAM).map(({ name }) => name);
  const others = given.programs.filter(({ id }) => id !== PROGRAM).map(({ name }) => name);
  return [
    kind && KIND_WORDS[kind],
    to.length > 0 && `to ${listOf(to)}`,
    others.length > 0 && `for ${listOf(own)}; also in the season: ${listOf(others)}`,
    given.messages.length > 0 && `${count(given.messages.length, "message")} before it`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What a wording rule marks in its example, as `preflight` returns it. */
export function markedOf(rule: RuleId, example: TextExample): Marked {
  const { text } = example;
  const given = example.season?.() ?? season().program(PROGRAM).build();
  const found = preflight(given, draftOf(example), MOMENT).findings.filter((finding) => finding.rule === rule);
  const spans = found.flatMap(({ level, start = 0, end = 0, field }) =>
    field === "body" ? [{ start, end, mark: level }] : [],
  );
  const findings = new Map(found.map(({ level, message }) => [message, { level, message }]));
  return { text, about: aboutOf(example, given), pieces: cut(text, spans), findings: [...findings.values()] };
}

const byId = new Map(statementKinds.map((signal) => [signal.id, signal]));

/** How a program's sentence is read. */
export function readOf(text: string): Read {
  const spans = decode(text).statements.flatMap(({ signal: id, start, end }) => {
    const signal = byId.get(id);
    return signal ? [{ start, end, mark: signal }] : [];
  });
  return { text, pieces: cut(text, spans), read: [...new Set(spans.map(({ mark }) => mark))] };
}
