import { describe, expect, it } from "vitest";
import { classify } from "@/lib/classify/classify";
import receivedModel from "@/lib/classify/models/received.json" with { type: "json" };
import sentModel from "@/lib/classify/models/sent.json" with { type: "json" };
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";
import { readKindsCorpus, scoreKinds } from "@/scripts/lib/kinds-corpus";

/** Messages of each kind that the two parts hold at least, together, and that are only scored. */
const ENOUGH = 60;
const ENOUGH_SCORED = 15;
/** Messages told right at least, and of those that it is sure of. */
const RIGHT = 0.92;
const RIGHT_IF_SURE = 0.98;

describe("of messages that it was not made with", () => {
  const score = readKindsCorpus("score");
  const { right, sure, rightIfSure, wrong } = scoreKinds(score, classify);

  it("tells most kinds right", () => {
    expect(right, wrong.join("\n")).toBeGreaterThanOrEqual(RIGHT);
  });

  it("is hardly ever wrong where it is sure, which is often", () => {
    expect(sure / score.length).toBeGreaterThan(0.5);
    expect(rightIfSure, wrong.join("\n")).toBeGreaterThanOrEqual(RIGHT_IF_SURE);
  });

  it("are none of those that it was made with", () => {
    const made = new Set(readKindsCorpus("develop").map(({ body }) => body));
    expect(score.filter(({ body }) => made.has(body))).toEqual([]);
  });

  it.each([
    ...SENT_KINDS.map((kind) => ["sent", kind] as const),
    ...RECEIVED_KINDS.map((kind) => ["received", kind] as const),
  ])("has enough that are %s of the kind %s", (direction, kind) => {
    const of = (part: "develop" | "score") =>
      readKindsCorpus(part).filter((row) => row.direction === direction && row.kind === kind).length;
    expect(of("develop") + of("score")).toBeGreaterThanOrEqual(ENOUGH);
    expect(of("score")).toBeGreaterThanOrEqual(ENOUGH_SCORED);
  });
});

it("reads weights of the kinds that there are, in their order", () => {
  expect(sentModel.kinds).toEqual([...SENT_KINDS]);
  expect(receivedModel.kinds).toEqual([...RECEIVED_KINDS]);
});

it("takes a message that answers another for a reply where nothing else speaks", () => {
  for (const message of [
    { subject: "Re: Your question", body: "Yes, I did.", reply: true },
    { subject: "", body: "Yes, I did, in June.", reply: true },
  ])
    expect(classify({ direction: "sent", ...message }).kind).toBe("reply");
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
