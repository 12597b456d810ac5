import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/rules/text/analyse";
import { Glance } from "@/lib/rules/text/glance";
import { phrases, type Vocabulary } from "@/lib/rules/text/pattern";
import { Places } from "@/lib/rules/text/phrase";
import { mayHold } from "@/lib/rules/text/phrase-index";

const WORDS = { WE: new Set(["we", "i"]) };
const VOCABULARY: Vocabulary = { ...WORDS, TOP: phrases(WORDS, ["top ~1 spot", "#1"]) };

function found(pattern: string, text: string): string | null {
  const [sentence] = analyse(text);
  if (!sentence) return null;
  const match = new Places(sentence).find(phrases(VOCABULARY, [pattern]));
  return (
    match &&
    sentence.words
      .slice(match.from, match.to)
      .map((word) => word.text)
      .join(" ")
  );
}

describe("a phrase", () => {
  it.each([
    ["rank you", "We rank you.", "rank you"],
    ["rank you", "We rank all of you.", null],
    ["rank ~1 you", "We rank all of you.", null],
    ["rank ~2 you", "We rank all of you.", "rank all of you"],
    ["WE ~1 rank|place", "Then I will place it.", "i will place"],
    ["WE ~0 rank", "We and I rank it.", "i rank"],
    ["WE ~2 TOP ~1 yours", "We say the top is yours, a top spot, yours.", null],
    ["WE ~3 TOP ~1 yours", "Now I have the top rank spot and yours.", "i have the top rank spot and yours"],
    ["TOP|first ~0 list", "The #1 list, the first list.", "#1 list"],
    ["^ rank", "Rank us.", "rank"],
    ["^ rank", "We rank.", null],
    ["^ ~1 rank", "We rank.", "we rank"],
    ["rank NAME", "Will you rank Lakeshore?", "rank lakeshore"],
    ["rank NAME", "Will you rank lakes?", null],
    ["you rank", "", null],
    ["rank !list|WE you", "Will you rank you?", "rank you"],
    ["my rank !list|order", "This is my rank list.", null],
    ["my rank !list|order", "This is my rank list, and my rank.", "my rank"],
    ["my rank !WE", "My rank I know.", null],
  ])("%s in %j", (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });
});

describe("the gate before phrases", () => {
  it.each([
    ["rank yours", "i rank it", false],
    ["rank yours", "yours i rank", true],
    ["you", "that's youre own", true],
    ["^ TOP list", "my #1 list", true],
    ["TOP list", "number one list", true],
    ["rank|place you", "we list you", false],
    ["you NAME", "we do", false],
    ["program1 will", "ill rank program1", false],
    ["program will", "ill rank program1", true],
    ["are your", "ur the best", true],
    ["NAME", "we do", true],
  ])("of %s in %j", (pattern, plain, expected) => {
    expect(mayHold(phrases(VOCABULARY, [pattern]))(new Glance(plain))).toBe(expected);
  });
});
