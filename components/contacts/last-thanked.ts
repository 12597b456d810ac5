import { gather } from "@/lib/rules/gather";
import { interviewThanked, rotationThanked } from "@/lib/rules/thanked";
import type { Season } from "@/lib/season/schema";

/**
 * When each person was last thanked by `now` (epoch milliseconds), by contact. A thank-you that names nobody thanks
 * everyone of its interview or rotation.
 */
export function lastThanked(season: Season, now: number): Map<string, number> {
  const context = gather(season, now);
  const met = new Map(season.interviews.map(({ id, participants }) => [id, participants.map((p) => p.contactId)]));
  const workedWith = new Map(season.rotations.map(({ id, contacts }) => [id, contacts]));
  const thanked = new Map<string, number>();
  for (const dated of context.sent()) {
    const { kind, recipients } = dated.message;
    if (kind !== "thank-you" && kind !== "rotation-thanks") continue;
    const everyone =
      kind === "thank-you"
        ? met.get(interviewThanked(context, dated) ?? "")
        : workedWith.get(rotationThanked(context, dated) ?? "");
    for (const id of recipients.length > 0 ? recipients : (everyone ?? [])) thanked.set(id, dated.at);
  }
  return thanked;
}
