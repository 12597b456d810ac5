import { THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { HOUR } from "@/lib/season/durations";
import { formatDay, formatMoment, messageMoment } from "@/lib/season/format";
import type { Interview, Message, Season } from "@/lib/season/schema";
import { takesPlace } from "@/lib/season/takes-place";
import { dayOf, instantMs } from "@/lib/season/time";
import type { Notice } from "./notices";
import type { NoticeSettings } from "./settings";

/** What is told where the season doesn't say more. */
const NOTHING_LEFT = "Nothing was left to say by then.";

/** A notice that went out to nobody, by what is known of it. */
type Silent = Pick<Notice, "key" | "kind" | "at">;

/** Why a notice has nothing to say anymore, in a sentence or two: what was chosen, put off, or done since it was meant to go out. */
export function whySilent(season: Season, settings: NoticeSettings, notice: Silent): string {
  const zone = settings.zone ?? season.season.timeZone;
  const chosen = whyNotWanted(settings, notice, zone);
  if (chosen !== null) return chosen;
  const about = aboutOf(season, notice);
  const why = [...whyAnswered(season, about, notice.at, zone), ...about.flatMap((one) => whyDone(season, one, zone))];
  return why.length > 0 ? [...new Set(why)].join(" ") : NOTHING_LEFT;
}

/** What the settings have against it. */
function whyNotWanted({ kinds, pausedUntil, morning }: NoticeSettings, { kind, at }: Silent, zone: string) {
  if (!kinds.includes(kind)) return "You turned it off.";
  if (kind === "morning" && morning === null) return "You turned the morning list off.";
  if (pausedUntil !== null && dayOf(at, zone) <= pausedUntil)
    return `You paused reminders through ${formatDay(pausedUntil, "weekday")}.`;
  return null;
}

/** A thing that a notice is about. */
type About =
  | { is: "thanks"; interview: Interview }
  | { is: "interview" | "notes"; interview: Interview | undefined }
  | { is: "reply" | "invitation" | "letter"; id: string }
  | { is: "rank-list" };

function aboutOf(season: Season, { key, kind }: Silent): About[] {
  const rest = key.slice(kind.length + 1);
  switch (kind) {
    case "morning":
      return [];
    case "last-call": {
      const late = Date.parse(rest);
      const ended = season.interviews.filter(({ endsAt }) => instantMs(endsAt) + THANKS_LATE_HOURS * HOUR === late);
      // It names a moment, and none ended then anymore.
      if (ended.length === 0) return [{ is: "interview", interview: undefined }];
      return ended.map((interview) => ({ is: "thanks", interview }));
    }
    case "interview":
    case "interview-soon":
    case "after-interview":
      return [
        {
          is: kind === "after-interview" ? "notes" : "interview",
          interview: season.interviews.find(({ id }) => id === rest),
        },
      ];
    case "answer-due": {
      const [rule, id = ""] = rest.split(":");
      return [{ is: rule === "reply" ? "reply" : "invitation", id }];
    }
    case "rank-list":
      return [{ is: "rank-list" }];
    case "letter-window":
      return [{ is: "letter", id: rest }];
  }
}

/** The keys of what a thing would be reminded of by begin with this. */
function keyOf(about: About): string {
  switch (about.is) {
    case "thanks":
      return `thank-you:${about.interview.id}`;
    case "interview":
    case "notes":
      return "interview";
    case "rank-list":
      return "rank-list";
    case "letter":
      return `letter-window:${about.id}`;
    default:
      return `${about.is}:${about.id}`;
  }
}

/** What was dismissed or snoozed and would be told of otherwise. */
function whyAnswered(season: Season, about: About[], now: number, zone: string): string[] {
  const keys = about.map(keyOf);
  const mine = season.answers.filter(({ finding }) =>
    keys.some((key) => finding === key || finding.startsWith(`${key}:`)),
  );
  return mine.flatMap(({ answer, until, at }) => {
    if (answer === "dismissed" || until === null) return [`You dismissed it on ${formatMoment(at, zone, "moment")}.`];
    return instantMs(until) > now ? [`You snoozed it until ${formatMoment(until, zone, "moment")}.`] : [];
  });
}

/** What became of a thing, so that there is nothing to tell of. */
function whyDone(season: Season, about: About, zone: string): string[] {
  const when = (message: Message) => messageMoment(message, zone, "moment");
  switch (about.is) {
    case "thanks": {
      const { interview } = about;
      const apart = whyApart(season, interview.programId) ?? whyNotHeld(interview);
      if (apart !== null) return [apart];
      const sent = lastSent(season, interview.programId, "thank-you", interview.endsAt);
      return sent ? [`You thanked them on ${when(sent)}.`] : [];
    }
    case "interview":
    case "notes": {
      const { interview } = about;
      if (!interview) return ["The interview was deleted, or has another time now."];
      const archived = archivedOnly(season, interview);
      if (archived.length > 0) return archived;
      const written = about.is === "notes" && interview.notes.trim() !== "" ? "You wrote notes on it." : null;
      return [whyNotHeld(interview) ?? written ?? "The interview has another time now."];
    }
    case "reply": {
      const message = season.messages.find(({ id }) => id === about.id);
      if (!message) return ["The message was deleted."];
      const reply = lastOf(season.messages.filter(({ inReplyTo }) => inReplyTo === about.id));
      const other = reply ?? lastSent(season, message.programId, "reply", message.at);
      if (other) return [`You replied on ${when(other)}.`];
      return [...(message.needsReply ? [] : ["You said that it needs no reply."]), ...archivedOnly(season, message)];
    }
    case "invitation": {
      const invitation = season.invitations.find(({ id }) => id === about.id);
      if (!invitation) return ["The invitation was deleted."];
      const { answer } = invitation;
      return answer === null
        ? archivedOnly(season, invitation)
        : [answer === "waitlisted" ? "You’re on the waitlist." : `You ${answer} the invitation.`];
    }
    case "letter": {
      const program = season.programs.find(({ id }) => id === about.id);
      if (!program) return ["The program was deleted."];
      const apart = whyApart(season, program.id);
      if (apart !== null) return [apart];
      const sent = lastOf(season.messages.filter(({ direction, kind }) => direction === "sent" && kind === "intent"));
      if (sent) return [`You sent a #1 letter on ${when(sent)}.`];
      return program.rank === 1 ? [] : ["The program is no longer first on your list."];
    }
    case "rank-list": {
      const { rankListCertifiedAt: certified } = season.season;
      return certified === null ? [] : [`You certified your rank list on ${formatMoment(certified, zone, "moment")}.`];
    }
  }
}

function archivedOnly(season: Season, { programId }: { programId: string }): string[] {
  return season.programs.some(({ id, archived }) => id === programId && archived) ? ["The program is archived."] : [];
}

/** Why a program is not written to. */
function whyApart(season: Season, programId: string): string | null {
  const program = season.programs.find(({ id }) => id === programId);
  if (program?.archived) return "The program is archived.";
  return program && program.contactPolicy !== "open" ? "The program asked for no messages." : null;
}

function whyNotHeld(interview: Interview): string | null {
  if (takesPlace(interview)) return null;
  return interview.status === "withdrawn" ? "You withdrew from the interview." : "The interview was canceled.";
}

const lastOf = (messages: Message[]): Message | null =>
  messages.reduce<Message | null>(
    (last, message) => (last !== null && instantMs(last.at) >= instantMs(message.at) ? last : message),
    null,
  );

/** When a program was sent this kind of message last, no earlier than a moment. */
function lastSent(season: Season, programId: string, kind: "thank-you" | "reply", since: string): Message | null {
  return lastOf(
    season.messages.filter(
      (message) =>
        message.direction === "sent" &&
        message.programId === programId &&
        message.kind === kind &&
        instantMs(message.at) >= instantMs(since),
    ),
  );
}
