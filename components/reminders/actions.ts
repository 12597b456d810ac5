"use server";

import { z } from "zod";
import { refuse, userAction } from "@/lib/action";
import { momentOf } from "@/lib/rules/moment";
import { answerSchema } from "@/lib/season/schema";
import { isoIn } from "@/lib/season/time";
import { answerFinding, withdrawAnswer } from "@/lib/store/answers";
import { currentSeason } from "@/lib/store/seasons";
import { snoozedUntil } from "./snooze";
import { SNOOZES } from "./snooze-words";
import { canBeAnswered } from "./snoozed-dismissed";

const key = answerSchema.shape.finding;

const answerInput = z.discriminatedUnion("answer", [
  z.object({ key, answer: z.literal("dismissed") }),
  z.object({ key, answer: z.literal("snoozed"), snooze: z.enum(SNOOZES) }),
]);

/** Snoozes or dismisses what the rules say now. A stop can't be hidden. */
export const answer = userAction(answerInput, async (input, account) => {
  const { season } = await currentSeason(account.id);
  const now = momentOf(season, Date.now());
  const zone = season.season.timeZone;
  if (!canBeAnswered(season, input.key, now))
    return refuse({ formError: "That’s no longer waiting. Reload to see what is." });
  const until = input.answer === "snoozed" ? snoozedUntil(input.snooze, now, zone) : null;
  await answerFinding(account.id, input.key, input.answer, until, isoIn(now, zone));
  return { until };
});

/** Restores what was snoozed or dismissed. */
export const withdraw = userAction(z.object({ key }), async (input, account) => {
  await withdrawAnswer(account.id, input.key);
  return {};
});
