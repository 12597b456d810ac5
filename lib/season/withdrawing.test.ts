import { expect, test } from "vitest";
import { stepOf } from "./playbooks";
import { LEAVING, LEAVING_STEPS, leftToDo } from "./withdrawing";

test.each([
  ["withdrawn", "virtual", ["tell-coordinator", "withdraw-in-scheduler"]],
  ["withdrawn", "in-person", ["tell-coordinator", "withdraw-in-scheduler", "cancel-travel"]],
  ["cancelled", "virtual", ["ask-another-date", "look-in-scheduler"]],
  ["cancelled", "in-person", ["ask-another-date", "look-in-scheduler", "cancel-travel"]],
  ["scheduled", "in-person", []],
  ["completed", "virtual", []],
] as const)("of an interview that is %s, %s: %j", (status, format, ids) => {
  expect(leftToDo(status, format).map(({ id }) => id)).toEqual(ids);
});

test("a task that was made of a step leads to the writing that it asks for", () => {
  for (const step of LEAVING_STEPS) expect(stepOf({ playbook: LEAVING, step: step.id })).toBe(step);
  expect(stepOf({ playbook: LEAVING, step: "gone" })).toBeUndefined();
});
