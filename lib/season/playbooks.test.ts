import { describe, expect, it } from "vitest";
import { PLAYBOOKS, type Timing, timingWords } from "./playbooks";

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
