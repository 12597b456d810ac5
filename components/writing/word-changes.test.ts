import { describe, expect, test } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { firstChange, wordChanges } from "./word-changes";

const joined = (stretches: { text: string }[]) => stretches.map(({ text }) => text).join("");
const differing = (stretches: { text: string; differs: boolean }[]) =>
  stretches.filter(({ differs }) => differs).map(({ text }) => text);

describe("two texts word by word", () => {
  test("each has the other's words but for those that differ", () => {
    const earlier = "Dear Dr. Marsh,\n\nThank you for the Saturday clinic.";
    const later = "Dear Dr. Tak,\n\nThank you for the weekend clinic, and more.";
    const changes = wordChanges(earlier, later);
    expect(joined(changes.earlier)).toBe(earlier);
    expect(joined(changes.later)).toBe(later);
    expect(differing(changes.earlier)).toEqual(["Marsh", "Saturday"]);
    expect(differing(changes.later)).toEqual(["Tak", "weekend", ", and more"]);
  });

  test("the same text differs nowhere, an empty one everywhere", () => {
    expect(wordChanges("One two.", "One two.").later).toEqual([{ text: "One two.", differs: false }]);
    expect(wordChanges("", "One.")).toEqual({ earlier: [], later: [{ text: "One.", differs: true }] });
    expect(wordChanges("", "")).toEqual({ earlier: [], later: [] });
  });

  test("changed words with a space between them are one change", () => {
    const changes = wordChanges("Accepted on Monday. It is", "Accepted last week. It is");
    expect(differing(changes.earlier)).toEqual(["on Monday"]);
    expect(differing(changes.later)).toEqual(["last week"]);
    expect(differing(wordChanges("one\ntwo", "three\nfour").later)).toEqual(["three", "four"]);
  });

  test("long texts with nothing in common are told apart in good time", () => {
    const words = (letter: string) => Array.from({ length: 20_000 }, (_, i) => `${letter}${i}`).join(" ");
    const [earlier, later] = [words("a"), words("b")];
    let told = "";
    const spent = cpuMs(() => {
      told = joined(wordChanges(earlier, later).later);
    });
    expect(told).toBe(later);
    expect(spent).toBeLessThan(5_000);
  });
});

describe("what changed first", () => {
  test.each([
    ["One two three.", "One four three.", "“two” became “four”"],
    ["One three.", "One two three.", "“two” was put in"],
    ["One two three.", "One three.", "“two” was taken out"],
    ["Accepted on Monday – in June.", "Accepted last week – in June.", "“on Monday” became “last week”"],
    ["", "One.", "“One.” was put in"],
    ["One  two", "One two", "only spaces or line breaks changed"],
    ["a", `${"word ".repeat(30)}`, "“a” became “word word word word word word word word word word word word…”"],
  ])("%j to %j", (earlier, later, words) => {
    expect(firstChange(earlier, later)).toBe(words);
  });
});
