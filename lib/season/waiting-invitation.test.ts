import { describe, expect, it } from "vitest";
import { season } from "./builder";
import type { Message } from "./schema";
import { leavesWaiting } from "./waiting-invitation";

const NOW = "2026-11-24T10:00:00-05:00";
const invited = { programId: "harlow", direction: "received", kind: "invitation" } as const;
const building = () => season().program("harlow").program("tidewater");

describe("a logged invitation waits for an answer", () => {
  it.each([
    ["where no other record answers for it", building(), {}, true],
    ["though another program’s waits", building().invitation("tidewater", NOW), {}, true],
    ["though an earlier one was declined", building().invitation("harlow", NOW, { answer: "declined" }), {}, true],
    ["but not beside one that waits already", building().invitation("harlow", NOW), {}, false],
    ["nor beside the interview that was booked", building().interview("harlow", NOW), {}, false],
    ["nor for mail of another kind", building(), { kind: "decision" as const }, false],
  ])("%s", (_, made, fields, waits) => {
    expect(leavesWaiting({ ...invited, ...(fields as Partial<Message>) }, made.build())).toBe(waits);
  });
});
