import { expect, test } from "vitest";
import { draggedOver, pressedAt } from "./empty-time";

const COLUMN = { day: "2027-01-29", from: 8, height: 48 };

test.each([
  [0, "2027-01-29T08:00"],
  [47, "2027-01-29T08:30"],
  [48, "2027-01-29T09:00"],
  [16 * 48 - 1, "2027-01-29T23:30"],
  [20 * 48, "2027-01-29T23:45"],
])("a press %i pixels down means %s", (y, wall) => {
  expect(pressedAt(COLUMN, y)).toBe(wall);
});

test("a drag means the time from where it began to where it ended, either way, in quarters of an hour", () => {
  const dragged = { starts: "2027-01-29T10:00", ends: "2027-01-29T14:30" };
  expect(draggedOver(COLUMN, 97, 311)).toEqual(dragged);
  expect(draggedOver(COLUMN, 311, 97)).toEqual(dragged);
});

test("less than a quarter of an hour is no drag", () => {
  expect(draggedOver(COLUMN, 96, 99)).toBeNull();
});
