import { describe, expect, test } from "vitest";
import { classify } from "@/lib/classify/classify";
import { readLine } from "@/lib/log-line/read";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { LogStart } from "./log-start";
import { type KindReader, logValues, proposesKind, type Touched } from "./log-values";

const NOW = Date.parse("2027-01-28T12:00:00-05:00");
const made = season()
  .program("keystone", { name: "Keystone Methodist" })
  .program("tidewater", { name: "Tidewater Health" })
  .contact("forsyth", "keystone", { name: "Lena Forsyth" })
  .contact("bright", "tidewater", { name: "Marcus Bright" })
  .interview("tidewater", "2027-01-26T14:00:00-05:00", {
    participants: [{ contactId: "bright", thankYou: "expected" }],
  })
  .build();
const values = (start: LogStart, touched: Touched = {}, line = "", readKind: KindReader | null = classify) => {
  const read = readLine(line, made, NOW, { preferred: null });
  return logValues(made, check(made, NOW).reminders, NOW, start, read, touched, readKind);
};

describe("a reply that is pasted", () => {
  test("has the program and the person that signed it", () => {
    const body = "It was good to meet you.\nLena Forsyth";
    expect(values({ direction: "received", body })).toMatchObject({ programId: "keystone", recipients: ["forsyth"] });
    expect(values({}, { direction: "received", kind: "other", body })).toMatchObject({ programId: "keystone" });
  });

  test("has no program where its words tell of none, whoever is owed a thank-you", () => {
    expect(values({})).toMatchObject({ programId: "tidewater" });
    expect(values({ direction: "received", body: "It was good to meet you.\nMaria" }).programId).toBeNull();
    expect(values({ direction: "received", body: "How was Tidewater Health? Tell us more." }).programId).toBeNull();
    expect(values({}, { direction: "received", kind: "other" }).programId).toBeNull();
  });

  test("stays with the program that was chosen", () => {
    const body = "It was good to meet you.\nLena Forsyth";
    expect(values({ direction: "received", body }, { programId: "tidewater" })).toMatchObject({
      programId: "tidewater",
      recipients: [],
    });
  });
});

describe("the kind of a text", () => {
  const body =
    "Thank you for applying. After careful review the committee is unable to offer you an interview this season. We wish you the best.";

  test("is proposed by its words once what reads them is there, and not before", () => {
    const start: LogStart = { direction: "received", body };
    expect(values(start).kind).toBe("decision");
    expect(values(start, {}, "", null).kind).toBe("other");
  });

  test("never wins over one that was set by hand", () => {
    expect(values({ direction: "received", body }, { kind: "logistics" }).kind).toBe("logistics");
  });

  test("wants its reader only where there are words", () => {
    expect([proposesKind({}, {}), proposesKind({ body: "  " }, {}), proposesKind({ body }, {})]).toEqual([
      false,
      false,
      true,
    ]);
    expect(proposesKind({}, { body })).toBe(true);
  });
});
