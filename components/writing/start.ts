import { gather } from "@/lib/rules/gather";
import type { Draft, Message, Season, SentKind } from "@/lib/season/schema";
import { dayOf, instantMs } from "@/lib/season/time";
import { SENT_KINDS } from "@/lib/season/values";
import { type Facts, type Template, templateById, templates } from "@/lib/templates";
import { factsFor } from "@/lib/templates/facts";
import { fitting } from "./fitting";

/** The writing screen's address, read: what is known before a word is written. */
export type StartParams = Partial<
  Record<"program" | "kind" | "to" | "interview" | "rotation" | "reply" | "template" | "task", string>
>;

/** A draft with everything known filled in, and the template it was laid out with. */
export type Start = { draft: Omit<Draft, "id">; template: string | null; letter: string };

function latestEnded(season: Season, programId: string, now: number) {
  return season.interviews
    .filter(({ programId: of, endsAt, status }) => {
      return of === programId && instantMs(endsAt) <= now && status !== "cancelled" && status !== "withdrawn";
    })
    .sort((a, b) => instantMs(b.endsAt) - instantMs(a.endsAt))[0];
}

function kindOf(season: Season, asked: StartParams, now: number): SentKind {
  const named = SENT_KINDS.find((kind) => kind === asked.kind) ?? templateById(asked.template ?? "")?.kind;
  if (named) return named;
  if (asked.reply) return "reply";
  if (asked.interview) return "thank-you";
  const rotation = season.rotations.find(({ id }) => id === asked.rotation);
  if (!rotation) return "update";
  return dayOf(now, season.season.timeZone) > rotation.endsOn ? "rotation-thanks" : "rotation";
}

/** The first person an interview still owes a thank-you: a note to each reads better. */
function waiting(season: Season, interviewId: string | null, now: number): string[] {
  const interview = season.interviews.find(({ id }) => id === interviewId);
  if (!interview) return [];
  const thanked = new Set(
    gather(season, now)
      .sentTo(interview.programId)
      .filter(({ message, at }) => message.kind === "thank-you" && at >= instantMs(interview.endsAt))
      .flatMap(({ message }) => message.recipients),
  );
  const open = interview.participants.filter((who) => who.thankYou === "expected" && !thanked.has(who.contactId));
  return open.slice(0, 1).map(({ contactId }) => contactId);
}

const again = (subject: string) => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);

/** The message to begin with; null while no program is known. `now` in epoch milliseconds. */
export function startOf(season: Season, asked: StartParams, now: number): Start | null {
  const interview = season.interviews.find(({ id }) => id === asked.interview);
  const rotation = season.rotations.find(({ id }) => id === asked.rotation);
  const answered = season.messages.find(({ id }) => id === asked.reply);
  const task = season.tasks.find(({ id }) => id === asked.task);
  const wanted =
    asked.program ?? interview?.programId ?? rotation?.programId ?? answered?.programId ?? task?.programId ?? null;
  const program = season.programs.find(({ id }) => id === wanted);
  if (!program) return null;

  const ofProgram = <Row extends { programId: string | null }>(row: Row | undefined) =>
    row?.programId === program.id ? row : undefined;
  const kind = kindOf(season, asked, now);
  const met = kind === "thank-you" ? (ofProgram(interview) ?? latestEnded(season, program.id, now)) : undefined;
  const rotated = ofProgram(rotation) ?? season.rotations.findLast(({ programId }) => programId === program.id);
  const served = kind === "rotation" || kind === "rotation-thanks" ? rotated : undefined;
  const reply: Message | undefined = kind === "reply" ? ofProgram(answered) : undefined;
  const own = new Set(season.contacts.filter(({ programId }) => programId === program.id).map(({ id }) => id));
  const known =
    kind === "thank-you" ? waiting(season, met?.id ?? null, now) : (reply?.recipients ?? served?.contacts ?? []);
  const draft: Omit<Draft, "id"> = {
    programId: program.id,
    kind,
    channel: reply?.channel === "portal" ? "portal" : "email",
    subject: "",
    body: "",
    recipients: (asked.to?.split(",") ?? known).filter((id) => own.has(id)),
    interviewId: met?.id ?? null,
    rotationId: served?.id ?? null,
    inReplyTo: reply?.id ?? null,
    news: null,
    readings: [],
  };
  const asks = templateById(asked.template ?? "");
  const template = asks?.kind === kind ? asks : fitting(season, draft, now);
  const letter = template?.write(factsFor(season, draft, now));
  const subject = letter?.subject || (reply?.subject ? again(reply.subject) : "");
  const body = letter?.body ?? "";
  return { draft: { ...draft, subject, body }, template: template?.id ?? null, letter: body };
}

/** The template that a draft was begun from, recognized by a slot that is left of it; null where none is. */
export function templateIn({ kind, body }: Pick<Draft, "kind" | "body">, facts: Facts): Template | null {
  const left = (template: Template) =>
    (template.write(facts).body.match(/\{\{[^{}\n]+\}\}/g) ?? []).some((slot) => body.includes(slot));
  return templates.find((template) => template.kind === kind && left(template)) ?? null;
}
