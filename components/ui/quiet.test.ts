import { describe, expect, it } from "vitest";
import { QUIET_MS, quiet } from "./quiet";

describe("quiet", () => {
  it("hears letters on a page where nothing was typed, however fast they come", () => {
    const heard = quiet();
    heard.focused(0, "page");
    expect([10, 20, 30].map((at) => heard.letter(at, "page"))).toEqual([true, true, true]);
  });

  it("hears the keys of a list whose rows take the focus one after the other", () => {
    const heard = quiet();
    expect(heard.letter(0, "nowhere")).toBe(true);
    heard.focused(1, "page");
    expect(heard.letter(30, "page")).toBe(true);
    heard.focused(31, "page");
    expect(heard.letter(60, "page")).toBe(true);
  });

  it.each([
    [QUIET_MS - 1, false],
    [QUIET_MS, true],
    [QUIET_MS + 1, true],
  ])("%i ms after the focus left a field: %s", (after, hears) => {
    const heard = quiet();
    heard.focused(0, "typing");
    heard.focused(1_000, "page");
    expect(heard.letter(1_000 + after, "page")).toBe(hears);
  });

  it("takes a whole sentence that was typed on for no keys", () => {
    const heard = quiet();
    heard.letter(0, "typing");
    heard.focused(10, "page");
    const letters = Array.from({ length: 40 }, (_, place) => 200 + place * 250);
    expect(letters.some((at) => heard.letter(at, "page"))).toBe(false);
    expect(heard.letter(200 + 39 * 250 + QUIET_MS, "page")).toBe(true);
  });

  it("takes letters for no keys while a field goes away under the typing, and hears those that come long after", () => {
    const heard = quiet();
    heard.focused(0, "typing");
    heard.letter(1_000, "typing");
    expect(heard.letter(1_000 + QUIET_MS - 1, "nowhere")).toBe(false);
    expect(heard.letter(5_000, "nowhere")).toBe(true);
  });
});
