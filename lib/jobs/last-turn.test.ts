import { afterEach, beforeEach, expect, it } from "vitest";
import { isFirstLoop, lastTurn, noteTurn } from "./last-turn";

const forget = () => Reflect.deleteProperty(globalThis, "rankAndThankLoop");
beforeEach(forget);
afterEach(forget);

it("tells of the lane that looked the longest ago, once each has", () => {
  noteTurn("nobody’s", 1);
  expect(lastTurn()).toBe(null);
  expect([isFirstLoop(), isFirstLoop()]).toEqual([true, false]);
  expect(lastTurn()).toBe(null);
  for (const lane of ["backup", "notices", "notice"]) noteTurn(lane, null);
  noteTurn("backup", 10);
  noteTurn("notices", 20);
  expect(lastTurn()).toBe(null);
  noteTurn("notice", 30);
  expect(lastTurn()).toBe(10);
  noteTurn("backup", 40);
  expect(lastTurn()).toBe(20);
});

it("a lane that hangs is told of, however often the others turn", () => {
  isFirstLoop();
  noteTurn("notice", 5);
  for (let at = 10; at < 100; at += 10) noteTurn("backup", at);
  expect(lastTurn()).toBe(5);
});
