import { REPLY_LATE_DAYS } from "@/lib/rules/reminders/reply";
import { HOUR } from "@/lib/season/durations";
import { replyByOf } from "@/lib/season/reply-by";
import type { Season } from "@/lib/season/schema";
import { instantMs, shiftDays } from "@/lib/season/time";
import type { NoticeContent, Planned, View } from "../planned";
import { nearWords } from "../words";

/** Before an invitation wants its answer (elapsed hours). */
const INVITATION_HOURS = 12;

/** Invitations whose answer is wanted soon, and replies that have been owed for four days. */
export function answersDue(season: Season): Planned[] {
  return [...invitations(season), ...replies(season)];
}

function invitations(season: Season): Planned[] {
  return season.invitations
    .filter(({ answer }) => answer === null)
    .map((invitation): Planned => {
      const late = replyByOf(invitation);
      // One that wants its answer sooner than that is told of as it comes.
      const moment = Math.max(instantMs(invitation.at), late - INVITATION_HOURS * HOUR);
      const href = `/interviews#invitation-${invitation.id}`;
      return plannedOf(`invitation:${invitation.id}`, { moment, late, href }, "An invitation wants an answer");
    });
}

/** A reply is late once its fifth day is over, in calendar days of the season's zone: the fifth begins after four. */
function replies(season: Season): Planned[] {
  const zone = season.season.timeZone;
  return season.messages
    .filter(({ direction, needsReply }) => direction === "received" && needsReply)
    .map((message): Planned => {
      const received = instantMs(message.at);
      const [fifth, late] = [REPLY_LATE_DAYS - 1, REPLY_LATE_DAYS].map((days) => shiftDays(received, days, zone));
      const about = { moment: fifth ?? received, late: late ?? received, href: `/messages/${message.id}` };
      return plannedOf(`reply:${message.id}`, about, "You owe a reply");
    });
}

/** When an answer is told of (epoch milliseconds) and is late, and where it is given. */
type Due = { moment: number; late: number; href: string };

/** `discreet`: what is said where nobody is named. */
function plannedOf(key: string, due: Due, discreet: string): Planned {
  return {
    key: `answer-due:${key}`,
    moment: due.moment,
    usefulUntil: due.late,
    held: true,
    content: (view) => contentOf(view, key, due, discreet),
  };
}

function contentOf(
  { at, zone, names, remindersAt }: View,
  key: string,
  { late, href }: Due,
  discreet: string,
): NoticeContent | null {
  const about = remindersAt(at).find((reminder) => reminder.key === key);
  if (!about) return null;
  const when = `late after ${nearWords(late, at, zone)}`;
  const what = names ? about.title : discreet;
  return {
    reminders: [key],
    subject: `${what}: ${when}`,
    text: `${what}.\nIt is ${when}.`,
    href,
  };
}
