import { afterEach, describe, expect, it, vi } from "vitest";
import { JUST_DONE_MS, justDone, takeBackLast } from "./just-done";

afterEach(() => {
  while (takeBackLast());
  vi.useRealTimers();
});

describe("what Ctrl Z takes back", () => {
  it("is the latest thing first, each once", () => {
    const taken: string[] = [];
    justDone(() => taken.push("first"));
    justDone(() => taken.push("second"));
    expect([takeBackLast(), takeBackLast(), takeBackLast()]).toEqual([true, true, false]);
    expect(taken).toEqual(["second", "first"]);
  });

  it("is nothing that was taken back by its button", () => {
    const taken: string[] = [];
    justDone(() => taken.push("first"));
    const forget = justDone(() => taken.push("second"));
    forget();
    forget();
    takeBackLast();
    expect(taken).toEqual(["first"]);
  });

  it.each([
    [JUST_DONE_MS - 1, true],
    [JUST_DONE_MS, true],
    [JUST_DONE_MS + 1, false],
  ])("after %i ms: %s", (later, expected) => {
    vi.useFakeTimers({ now: 0 });
    justDone(() => undefined);
    vi.setSystemTime(later);
    expect(takeBackLast()).toBe(expected);
  });

  it("may do something that can be taken back in turn", () => {
    const taken: string[] = [];
    justDone(() => justDone(() => taken.push("again")));
    takeBackLast();
    takeBackLast();
    expect(taken).toEqual(["again"]);
  });
});
