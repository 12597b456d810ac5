import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { createNote } from "./notes";
import { type Found, searchTexts } from "./search";
import { currentSeason, importSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();
const at = "2027-01-28T16:00:00-05:00";

/** A season whose program has a note of each text, later ones later. */
function noted(...texts: string[]): Season {
  const made = season().program("p1", { name: "Harlow–St. Anne" }).build();
  return {
    ...made,
    notes: texts.map((body, i) => ({
      id: `n${i}`,
      programId: "p1",
      at: new Date(Date.parse(at) + i * 60_000).toISOString(),
      body,
    })),
  };
}

const opened = (made: Season) => accountWith(store.database(), made);
const texts = (found: Found[]) => found.map(({ text }) => text.map((piece) => piece.text).join(""));
const marked = ({ heading, text }: Found) =>
  [...heading, ...text].filter((piece) => piece.marked).map((piece) => piece.text);

describe("words", () => {
  test.each([
    ["in small letters and capitals", "READING Room"],
    ["by their beginnings", "read roo"],
    ["in another order", "room quiet"],
    ["without the accents that they have", "muller"],
    ["with accents that they have not", "quïet"],
    ["with an accent apart from its letter", "quie\u0301t"],
    ["taken apart as the text is", "St. Anne"],
    ["joined by a hyphen", "thank-you"],
    ["with what surrounds them", "(quiet), “reading”…"],
  ])("are found %s", async (_how, typed) => {
    const { id } = await opened(noted("A quiet reading room at St. Anne, said Dr. Müller: thank-you."));
    expect((await searchTexts(id, typed, 20)).total).toBe(1);
  });

  test("are all needed", async () => {
    const { id } = await opened(noted("A quiet reading room.", "A quiet suite."));
    expect(texts((await searchTexts(id, "quiet room", 20)).found)).toEqual(["A quiet reading room."]);
  });

  test("come back marked, in pieces that make up the text; markup in it stays text", async () => {
    const { id } = await opened(noted("A <b>quiet</b> reading room."));
    const [found] = (await searchTexts(id, "quiet read", 20)).found;
    expect(found!.text).toEqual([
      { text: "A <b>", marked: false },
      { text: "quiet", marked: true },
      { text: "</b> ", marked: false },
      { text: "reading", marked: true },
      { text: " room.", marked: false },
    ]);
  });

  test("are shown with a few others of a long text, and a text without a space is cut", async () => {
    const { id } = await opened(
      noted(`${"one two three ".repeat(200)}needle ${"four five six ".repeat(200)}`, `needle${"x".repeat(10_000)}`),
    );
    const { found } = await searchTexts(id, "needle", 20);
    expect(found.every(({ text }) => text.map((piece) => piece.text).join("").length < 500)).toBe(true);
    expect(found.flatMap(marked)).toHaveLength(2);
  });

  test("are found in what a message says and in its subject, with what it is and where", async () => {
    const made = season()
      .program("p1")
      .contact("c1", "p1")
      .sent("p1", "thank-you", at, { subject: "Thank you for Monday", body: "The registry." })
      .build();
    const { id } = await opened(made);
    const { season: kept } = await currentSeason(id);
    const { total, found } = await searchTexts(id, "monday registry", 20);
    expect(total).toBe(1);
    expect(found[0]).toMatchObject({
      kind: "message",
      id: kept.messages[0]!.id,
      programId: kept.programs[0]!.id,
      within: null,
      sort: "thank-you",
      direction: "sent",
      at: new Date(at).toISOString(),
    });
    expect(marked(found[0]!)).toEqual(["Monday", "registry"]);
  });

  test("stand the latest first, as many as are asked for, and all are counted", async () => {
    const { id } = await opened(noted(...Array.from({ length: 30 }, (_, i) => `A quiet room, ${i}.`)));
    const { total, found } = await searchTexts(id, "quiet", 3);
    expect(total).toBe(30);
    expect(texts(found)).toEqual(["A quiet room, 29.", "A quiet room, 28.", "A quiet room, 27."]);
  });
});

describe("what is typed is words and nothing else", () => {
  test.each([
    ["nothing", "", 0],
    ["a space", "  \n ", 0],
    ["signs alone", "— … “” * ^ ( )", 0],
    ["an open quote", '"', 0],
    ["an open quote in a word", 'quiet" OR "suite', 0],
    ["OR", "quiet OR suite", 0],
    ["NOT", "quiet NOT suite", 0],
    ["NEAR", "NEAR(quiet room)", 0],
    ["a column", "body:quiet", 0],
    ["columns left out", "-heading : quiet", 0],
    ["a first word", "^quiet", 1],
    ["a plus", "quiet + reading", 1],
    ["a star alone", "*", 0],
    ["a NUL", "qui\0et", 0],
    ["a NUL after a quote", '"quiet\0', 1],
    ["half of a pair", "quiet \ud83d", 1],
    ["pictures", "🩺🫀", 0],
    ["an open bracket", "(quiet", 1],
    ["SQL", 'quiet\'; DROP TABLE "SearchText"; --', 0],
    ["a very long word", "q".repeat(100_000), 0],
    ["very many words", "quiet ".repeat(10_000), 1],
  ])("%s", async (_what, typed, found) => {
    const { id } = await opened(noted("A quiet reading room.", "A suite."));
    const { total } = await searchTexts(id, typed, 20);
    expect(total).toBe(found);
  });

  test("operators are found as the words that they are", async () => {
    const { id } = await opened(noted("Dinner near the hotel, or not.", "Dinner."));
    expect((await searchTexts(id, "dinner OR not NEAR", 20)).total).toBe(1);
  });

  test("whatever it is, it is answered, and a word of the text finds it", async () => {
    const { id } = await opened(noted("A quiet reading room."));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 60 }),
          fc
            .array(
              fc.constantFrom(
                '"',
                "*",
                "OR",
                "AND",
                "NOT",
                "NEAR(",
                ")",
                "body:",
                "-",
                "^",
                "\0",
                "quiet",
                " ",
                "{",
                "}",
                "'",
              ),
              { maxLength: 12 },
            )
            .map((parts) => parts.join("")),
        ),
        async (typed) => {
          const { total, found } = await searchTexts(id, typed, 20);
          expect(total).toBe(found.length);
        },
      ),
      { numRuns: 150 },
    );
    expect((await searchTexts(id, "reading", 20)).total).toBe(1);
  });
});

describe("whose words", () => {
  test("only those of the asking account's open season, neither counted nor placed by those of others", async () => {
    const ben = await opened(noted("A quiet room.", "A quiet, quiet suite."));
    const before = await searchTexts(ben.id, "quiet", 20);
    const maya = await opened(noted(...Array.from({ length: 40 }, () => "Quiet suite, quiet room, quiet.")));
    expect(await searchTexts(ben.id, "quiet", 20)).toEqual(before);
    expect((await searchTexts(maya.id, "quiet", 20)).total).toBe(40);
    await importSeason(ben.id, noted("A loud room."), "another");
    expect((await searchTexts(ben.id, "quiet", 20)).total).toBe(0);
    expect(texts((await searchTexts(ben.id, "room", 20)).found)).toEqual(["A loud room."]);
  });

  test("a season without a word has none", async () => {
    const { id } = await opened(season().program("p1").build());
    expect(await searchTexts(id, "quiet", 20)).toEqual({ total: 0, found: [] });
  });

  test("a note is found as soon as it is written", async () => {
    const { id } = await opened(noted());
    const [program] = (await currentSeason(id)).season.programs;
    await createNote(id, { programId: program!.id, at, body: "A quiet room." }, "note");
    expect((await searchTexts(id, "quiet", 20)).total).toBe(1);
  });
});
