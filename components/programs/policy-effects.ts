import { reminders } from "@/lib/rules";
import type { Reminder } from "@/lib/rules/types";
import type { Program, Season } from "@/lib/season/schema";
import { count } from "@/lib/season/words";

type Policy = Program["contactPolicy"];

/** The season with this program alone: what waits at one doesn't depend on another. */
function only(season: Season, program: Program): Season {
  const here = ({ programId }: { programId: string | null }) => programId === program.id;
  return {
    ...season,
    programs: [program],
    contacts: season.contacts.filter(here),
    interviews: season.interviews.filter(here),
    invitations: season.invitations.filter(here),
    messages: season.messages.filter(here),
    drafts: season.drafts.filter(here),
    tasks: season.tasks.filter(here),
    rotations: season.rotations.filter(here),
  };
}

const isThanks = ({ rule }: Reminder) => rule === "thank-you" || rule === "rotation-thanks";

/** "2 thank-yous and 1 other reminder". */
function counted(waiting: Reminder[]): string {
  const thanks = waiting.filter(isThanks).length;
  const others = waiting.length - thanks;
  return [
    thanks > 0 ? count(thanks, "thank-you") : "",
    others > 0 ? count(others, thanks > 0 ? "other reminder" : "reminder") : "",
  ]
    .filter(Boolean)
    .join(" and ");
}

/**
 * What each contact policy would change at a program at a moment, in a sentence, by the policy: what is open again with it, and what is
 * closed. Empty where nothing is.
 */
export function policyEffects(season: Season, program: Program, now: number): Record<Policy, string> {
  const under = (contactPolicy: Policy) => reminders(only(season, { ...program, contactPolicy }), now);
  const present = under(program.contactPolicy);
  const known = new Set(present.map(({ key }) => key));
  const effect = (policy: Policy): string => {
    const then = under(policy);
    const keys = new Set(then.map(({ key }) => key));
    const opens = then.filter(({ key }) => !known.has(key));
    const closes = present.filter(({ key }) => !keys.has(key));
    return [
      opens.length > 0 ? `${counted(opens)} open${opens.length === 1 ? "s" : ""} again.` : "",
      closes.length > 0 ? `${counted(closes)} close${closes.length === 1 ? "s" : ""}.` : "",
    ]
      .filter(Boolean)
      .join(" ");
  };
  return {
    open: effect("open"),
    "no-post-interview": effect("no-post-interview"),
    "no-contact": effect("no-contact"),
  };
}

/** What a program's policy keeps closed at a moment: "2 thank-yous here stay closed."; empty where nothing waits behind it. */
export function keptClosed(season: Season, program: Program, now: number): string {
  const under = (contactPolicy: Policy) => reminders(only(season, { ...program, contactPolicy }), now);
  const known = new Set(under(program.contactPolicy).map(({ key }) => key));
  const behind = under("open").filter(({ key }) => !known.has(key));
  return behind.length > 0 ? `${counted(behind)} here stay${behind.length === 1 ? "s" : ""} closed.` : "";
}
