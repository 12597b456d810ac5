import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { classify } from "@/lib/classify/classify";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";

const corpusSchema = z.array(
  z.strictObject({
    direction: z.enum(["sent", "received"]),
    kind: z.enum([...SENT_KINDS, ...RECEIVED_KINDS]),
    subject: z.string(),
    body: z.string(),
    reply: z.boolean().optional(),
  }),
);
const corpus = (part: "develop" | "score") =>
  corpusSchema.parse(JSON.parse(readFileSync(new URL(`./corpus/${part}.json`, import.meta.url), "utf8")));

/** Messages told right at least, and of those that it is sure of. */
const RIGHT = 0.88;
const RIGHT_IF_SURE = 0.98;
const SURE = 0.8;

describe("of messages that it was not made with", () => {
  const told = corpus("score").map(({ kind, ...message }) => ({ kind, message, is: classify(message) }));
  const wrong = told.filter(({ kind, is }) => kind !== is.kind);

  it("tells most kinds right", () => {
    const told_ = wrong.map(({ kind, is, message }) => `${kind}, not ${is.kind}: ${message.body}`).join("\n");
    expect(1 - wrong.length / told.length, told_).toBeGreaterThanOrEqual(RIGHT);
  });

  it("is hardly ever wrong where it is sure", () => {
    const sure = told.filter(({ is }) => is.sure >= SURE);
    expect(sure.length).toBeGreaterThan(20);
    expect(sure.filter(({ kind, is }) => kind === is.kind).length / sure.length).toBeGreaterThanOrEqual(RIGHT_IF_SURE);
  });

  it("are none of those that it was made with", () => {
    const made = new Set(corpus("develop").map(({ body }) => body));
    expect(corpus("score").filter(({ body }) => made.has(body))).toEqual([]);
  });
});

it("goes by the writer's own words, not by what is quoted below", () => {
  const body =
    "Thank you for the interview on Tuesday.\n\nOn Mon, Jan 4, 2027 at 9:12 AM Dr. Osei wrote:\n> Please reschedule.";
  expect(classify({ direction: "sent", subject: "Re: Interview", body }).kind).toBe("thank-you");
});

it("is not sure of what says nothing", () => {
  for (const direction of ["sent", "received"] as const)
    expect(classify({ direction, subject: "", body: "Hello." }).sure).toBeLessThan(0.5);
});

it("reads a megabyte in bounded time", () => {
  const body = "Thank you for the interview; could I move my slot? ".repeat(20_000);
  expect(cpuMs(() => classify({ direction: "sent", subject: "", body }))).toBeLessThan(4_000);
});
