import { keyed, sortFindings } from "@/lib/rules/check";
import type { Context } from "@/lib/rules/context";
import { gather } from "@/lib/rules/gather";
import { rules } from "@/lib/rules/registry";
import type { DraftMessage } from "@/lib/rules/rule";
import type { Finding, Preflight } from "@/lib/rules/types";
import type { Message, Season } from "@/lib/season/schema";
import { isoIn } from "@/lib/season/time";

/** Stands for the draft while rules look at it; longer than any id a season may hold, and never shown. */
const DRAFT_ID = `draft-${"-".repeat(120)}`;

function asSent(draft: DraftMessage, at: string): Message {
  return { ...draft, id: DRAFT_ID, direction: "sent", at, dayOnly: false, needsReply: false, mailId: null };
}

/** What the season's own rules say once the draft is sent, where the draft has a part in it. */
function cadenceFindings(context: Context, draft: DraftMessage): Finding[] {
  return rules.cadence
    .flatMap((rule) =>
      rule
        .check(context)
        .filter((found) => found.messageIds.includes(DRAFT_ID))
        .map((found): Finding => keyed(rule.id, found)),
    )
    .map((finding) => ({
      ...finding,
      key: finding.key.replace(DRAFT_ID, "draft"),
      programId: finding.programId ?? draft.programId,
      messageIds: finding.messageIds.filter((id) => id !== DRAFT_ID),
    }));
}

function wordingFindings(context: Context, draft: DraftMessage): Finding[] {
  return rules.wording.flatMap((rule) =>
    rule.check(draft, context).map(
      ({ field, start, end, message, level, unsure }): Finding => ({
        key: `${rule.id}:${field}:${start}-${end}`,
        rule: rule.id,
        level: level ?? rule.level,
        programId: draft.programId,
        messageIds: [],
        message,
        start,
        end,
        field,
        ...(unsure && { unsure }),
      }),
    ),
  );
}

/**
 * What sending a draft now (epoch milliseconds) would bring: the season's rules with the draft added, then the checks of its
 * wording. `canSend` is false while a stop has no acknowledgement with a reason among the draft's own.
 */
export function preflight(season: Season, draft: DraftMessage, now: number): Preflight {
  const sentAt = isoIn(now, season.season.timeZone);
  const context = gather(season, now, asSent(draft, sentAt));
  const findings = sortFindings([...cadenceFindings(context, draft), ...wordingFindings(context, draft)]);
  const acknowledged = new Set(draft.acknowledged.filter(({ reason }) => reason.trim() !== "").map(({ rule }) => rule));
  const canSend = findings.every(({ level, rule }) => level !== "stop" || acknowledged.has(rule));
  return { now: sentAt, findings, canSend };
}
