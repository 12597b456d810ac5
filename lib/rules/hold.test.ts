import { describe, expect, test } from "vitest";
import { holdOfDraft, holdsRecord } from "@/lib/rules/hold";
import { preflight } from "@/lib/rules/preflight";
import { season } from "@/lib/season/builder";
import type { Draft } from "@/lib/season/schema";

const NOW = Date.parse("2027-01-28T12:00:00Z");
const building = () =>
  season()
    .program("keystone", { name: "Keystone Methodist", rank: 1 })
    .program("tidewater", { name: "Tidewater Health", rank: 2 })
    .program("prelim", { name: "Harborview Prelim", track: "preliminary" })
    .contact("forsyth", "keystone", { name: "Lena Forsyth" });
const letter = (fields: Partial<Draft> = {}): Omit<Draft, "id"> => ({
  programId: "tidewater",
  kind: "intent",
  channel: "email",
  subject: "",
  body: "I will rank you first.",
  recipients: [],
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  news: null,
  readings: [],
  ...fields,
});

describe("what holds a draft back", () => {
  test("is nothing where nothing stands beside it", () => {
    const hold = holdOfDraft(building().build(), null, letter(), NOW);
    expect(hold).toEqual({ letters: [], open: null, elsewhere: null, unsaid: false, stopFindings: [] });
    expect(holdsRecord(hold)).toBe(false);
  });

  test.each([
    [{ body: "Your fellows spoke well of the clinic." }, true],
    [{ body: "Your fellows spoke well of the clinic.", kind: "strong-interest" as const }, false],
    [{ body: "Your fellows spoke well of the clinic.", subject: "My first choice" }, true],
    [{ body: "I will rank you first." }, false],
    [{ body: "", subject: "You are my first choice" }, false],
    // Without its words, it is what the person says it is.
    [{ body: " " }, false],
  ])("is that a letter of intent would count without saying so: %o", (fields, unsaid) => {
    expect(holdOfDraft(building().build(), null, letter(fields), NOW).unsaid).toBe(unsaid);
  });

  test.each([
    [{ body: "I really enjoyed my visit and hope to train with you.", subject: "Letter of intent, Tidewater" }],
    [{ body: "Your fellows spoke well of the clinic.", subject: "My first choice" }],
    [{ body: "I will rank you first." }],
    [{ body: "I will rank you first.", subject: "Letter of intent, Tidewater" }],
  ])("is told of among the checks just where it holds: %o", (fields) => {
    const made = building().build();
    const draft = { ...letter(fields), acknowledged: [] };
    const told = preflight(made, draft, NOW).findings.some(({ rule }) => rule === "intent-without-commitment");
    expect(told).toBe(holdOfDraft(made, null, letter(fields), NOW).unsaid);
  });

  test("asks again once no sentence says so by the person’s answer", () => {
    const may = "I cannot picture myself training anywhere else.";
    const answered = (yes: boolean) =>
      letter({ body: may, readings: [{ rule: "commits-number-one", start: 0, end: may.length, text: may, yes }] });
    expect(holdOfDraft(building().build(), null, answered(true), NOW).unsaid).toBe(false);
    expect(holdOfDraft(building().build(), null, answered(false), NOW).unsaid).toBe(true);
  });

  test("is the letter that stands, with its words, place, and people", () => {
    const made = building()
      .sent("keystone", "intent", "2027-01-12T15:00:00Z", { body: "You are my first choice." })
      .build();
    expect(holdOfDraft(made, null, letter(), NOW).letters).toMatchObject([
      {
        program: "Keystone Methodist",
        rank: 1,
        sentence: "You are my first choice.",
        people: [{ name: "Lena Forsyth" }],
      },
    ]);
    expect(holdOfDraft(made, null, letter({ programId: "prelim" }), NOW).letters).toEqual([]);
    expect(holdOfDraft(made, null, letter({ kind: "update", body: "Our paper is out." }), NOW).letters).toEqual([]);
  });

  test("is a question that decides, about its own sentence or an earlier message’s, until it is answered", () => {
    const may = "I cannot picture myself training anywhere else.";
    const made = building().sent("keystone", "intent", "2027-01-12T15:00:00Z").build();
    const draft = letter({ kind: "update", body: may });
    const own = holdOfDraft(made, null, draft, NOW);
    expect(own.letters).toEqual([]);
    expect(own.open).toMatchObject({
      questions: [{ messageId: null, program: "Tidewater Health", at: null, sentence: { text: may } }],
      holders: ["Keystone Methodist"],
    });
    expect(holdsRecord(own)).toBe(true);
    const answer = (yes: boolean) => [{ rule: "commits-number-one", start: 0, end: may.length, text: may, yes }];
    const yes = holdOfDraft(made, null, { ...draft, readings: answer(true) }, NOW);
    expect([yes.letters.length, yes.open]).toEqual([1, null]);
    const no = holdOfDraft(made, null, { ...draft, readings: answer(false) }, NOW);
    expect([no.letters.length, no.open]).toEqual([0, null]);

    const earlier = building().sent("keystone", "update", "2027-01-12T15:00:00Z", { body: may }).build();
    expect(holdOfDraft(earlier, null, letter(), NOW).open?.questions).toMatchObject([
      { messageId: "m1", program: "Keystone Methodist", sentence: { text: may } },
    ]);
  });

  test("is no letter that was taken back", () => {
    const made = building()
      .sent("keystone", "intent", "2027-01-12T15:00:00Z")
      .sent("keystone", "intent-release", "2027-01-20T15:00:00Z")
      .build();
    expect(holdOfDraft(made, null, letter(), NOW).letters).toEqual([]);
  });

  test("is another program’s name, and a stop of the words", () => {
    const hold = holdOfDraft(
      building().build(),
      null,
      letter({ body: "Keystone Methodist is my first choice. Call [number]." }),
      NOW,
    );
    expect(hold.elsewhere?.programIds).toEqual(["keystone"]);
    expect(hold.stopFindings.map(({ rule }) => rule)).toContain("unfilled-placeholder");
  });
});
