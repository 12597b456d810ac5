import type { Check, ReminderState } from "@/lib/rules";
import { formatMoment } from "@/lib/season/format";
import { replyByOf } from "@/lib/season/reply-by";
import type { Invitation, Program, Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

type Stage = Program["stage"];

/** An invitation as a line: plain data, its moments in words of the season's zone. */
export type InvitationRow = {
  invitation: Invitation;
  program: { id: string; name: string; stage: Stage | null };
  came: string;
  /** "by Thu Oct 22, 9:00 AM EDT", and whether the 48 hours are only the usual ones. */
  wanted: string;
  usual: boolean;
  /** Epoch milliseconds. */
  replyBy: number;
  /** How its reminder stands; null where none does, as for one that is answered, or dismissed. */
  state: ReminderState | null;
};

/** The season's invitations: those that wait for an answer by when it is wanted, then waitlists, then the rest, latest first. */
export function invitationRows(
  season: Season,
  check: Check,
): { open: InvitationRow[]; waitlisted: InvitationRow[]; settled: InvitationRow[] } {
  const zone = season.season.timeZone;
  const names = new Map(season.programs.map(({ id, name }) => [id, name]));
  const states = new Map(check.reminders.map(({ invitationId, state }) => [invitationId, state]));
  const stages = new Map(season.programs.map(({ id, stage }) => [id, stage]));
  const rows = season.invitations.map((invitation): InvitationRow => {
    const replyBy = replyByOf(invitation);
    return {
      invitation,
      program: {
        id: invitation.programId,
        name: names.get(invitation.programId) ?? "",
        stage: stages.get(invitation.programId) ?? null,
      },
      came: formatMoment(invitation.at, zone, "moment"),
      wanted: `by ${formatMoment(replyBy, zone, "momentZoned")}`,
      usual: invitation.replyBy === null,
      replyBy,
      state: states.get(invitation.id) ?? null,
    };
  });
  const latest = rows.toSorted((a, b) => instantMs(b.invitation.at) - instantMs(a.invitation.at));
  return {
    open: rows.filter(({ invitation }) => invitation.answer === null).sort((a, b) => a.replyBy - b.replyBy),
    waitlisted: latest.filter(({ invitation }) => invitation.answer === "waitlisted"),
    settled: latest.filter(({ invitation }) => invitation.answer === "accepted" || invitation.answer === "declined"),
  };
}
