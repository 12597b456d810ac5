import { describe, expect, it } from "vitest";
import { season } from "./builder";
import type { Timing } from "./playbook-step";
import { layOut, PLAYBOOKS, playbookById, stepOf, timingWords } from "./playbooks";
import { instantMs } from "./time";

describe("every playbook", () => {
  it("has an id of its own, and so have its steps", () => {
    const ids = PLAYBOOKS.map(({ id }) => id);
    expect(ids).toEqual(["strong-rotation", "ir-research", "early-commitment"]);
    for (const { steps } of PLAYBOOKS) {
      const stepIds = steps.map(({ id }) => id);
      expect(new Set(stepIds).size).toBe(stepIds.length);
      for (const id of stepIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it.each(PLAYBOOKS.map((playbook) => [playbook.id, playbook] as const))("%s goes forward in time", (_, { steps }) => {
    const order = ["now", "applicationsOpen", "interview", "rankListDeadline"];
    const places = steps.map(({ timing }) => order.indexOf(timing.anchor) * 1_000 + timing.days);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("asks for one letter of intent at most", () => {
    for (const { steps } of PLAYBOOKS)
      expect(steps.filter(({ kind }) => kind === "intent").length).toBeLessThanOrEqual(1);
  });
});

it.each<[Timing, string]>([
  [{ anchor: "now", days: 0 }, "At once"],
  [{ anchor: "now", days: 1 }, "The day after you begin"],
  [{ anchor: "interview", days: 0 }, "On the day you interview"],
  [{ anchor: "interview", days: 1 }, "The day after you interview"],
  [{ anchor: "applicationsOpen", days: -14 }, "2 weeks before applications open"],
  [{ anchor: "applicationsOpen", days: 7 }, "A week after applications open"],
  [{ anchor: "rankListDeadline", days: -10 }, "10 days before the rank list is due"],
])("says when: %o", (timing, words) => {
  expect(timingWords(timing)).toBe(words);
});

describe("a playbook laid out", () => {
  const made = season({
    milestones: { applicationsOpen: "2026-09-02", rankListDeadline: "2027-03-03T21:00:00-05:00" },
  })
    .program("p1")
    .program("p2")
    .interview("p1", "2027-01-10T23:30:00-05:00")
    .interview("p1", "2027-01-26T15:00:00-05:00")
    .interview("p1", "2027-01-28T15:00:00-05:00", { status: "cancelled" })
    .build();
  const now = instantMs("2027-01-20T23:30:00-05:00");
  const days = (id: string, programId: string | null, at = now) =>
    layOut(playbookById(id)!, made, programId, at).map(({ dueOn, past }) => [dueOn, past]);

  it("counts from the season's dates and the program's next interview, in the season's days", () => {
    expect(days("strong-rotation", "p1")).toEqual([
      ["2026-08-19", true],
      ["2026-09-09", true],
      ["2027-01-27", false],
      ["2027-02-03", false],
    ]);
    expect(days("early-commitment", "p1").slice(0, 2)).toEqual([
      ["2027-01-20", false],
      ["2027-01-21", false],
    ]);
  });

  it("counts from the last interview once all are over, and leaves a day open where it knows none", () => {
    expect(days("strong-rotation", "p1", instantMs("2027-02-01T12:00:00-05:00"))[2]).toEqual(["2027-01-27", true]);
    expect(days("strong-rotation", "p2")[2]).toEqual([null, false]);
    const bare = season().program("p1").build();
    const open = layOut(playbookById("ir-research")!, bare, "p1", now);
    expect(open.map(({ dueOn }) => dueOn)).toEqual([null, null, null]);
  });
});

it("knows a task's step, and that a task of one's own has none", () => {
  expect(stepOf({ playbook: "early-commitment", step: "one-letter" })?.kind).toBe("intent");
  expect(stepOf({ playbook: "early-commitment", step: "gone" })).toBeUndefined();
  expect(stepOf({ playbook: null, step: null })).toBeUndefined();
});
