import { describe, expect, test } from "vitest";
import {
  type Edits,
  editsOf,
  editsSchema,
  type Held,
  NOTHING_HELD,
  type Noted,
  patchOf,
  savedBase,
  takenUp,
  withoutGone,
  wordsWithoutPlace,
} from "./noted";

const server: Noted = {
  notes: "Two rooms",
  wishes: { c1: "expected" },
  scores: { k1: { score: 3, words: "" } },
};
const edited = (changed: Partial<Noted>, from = server) => editsOf(from, { ...from, ...changed });
const was = { score: 3, words: "" };

test.each<[string, Partial<Noted>, ReturnType<typeof patchOf>]>([
  ["nothing", {}, null],
  ["notes, with what they were", { notes: "Three rooms" }, { notes: { text: "Three rooms", seen: "Two rooms" } }],
  ["one wish", { wishes: { c1: "none" } }, { wishes: { c1: "none" } }],
  [
    "somebody new, and nobody who was never there",
    { wishes: { c1: "expected", c2: "optional", c3: null } },
    { wishes: { c2: "optional" } },
  ],
  ["somebody who was not there after all", { wishes: { c1: null } }, { wishes: { c1: null } }],
  [
    "a score and its words, with what they were",
    { scores: { k1: { score: 4, words: "Calm" } } },
    { scores: [{ criterionId: "k1", score: 4, words: "Calm", was }] },
  ],
  [
    "a score taken away",
    { scores: { k1: { score: null, words: "" } } },
    { scores: [{ criterionId: "k1", score: null, words: "", was }] },
  ],
  [
    "words that wait for a score",
    { scores: { k1: { score: 3, words: "" }, k2: { score: null, words: "Calm" } } },
    null,
  ],
])("sends %s", (_, changed, patch) => {
  expect(patchOf(edited(changed), NOTHING_HELD)).toEqual(patch);
});

test("words whose score was taken away are kept by the browser, and saved with the next score", () => {
  const base: Noted = { ...server, scores: { k1: { score: 3, words: "Calm" } } };
  const away: Noted = { ...base, scores: { k1: { score: null, words: "Calm" } } };
  const patch = patchOf(editsOf(base, away), NOTHING_HELD)!;
  expect(patch).toEqual({
    scores: [{ criterionId: "k1", score: null, words: "Calm", was: { score: 3, words: "Calm" } }],
  });
  const saved = savedBase(base, patch, { ...NOTHING_HELD, gone: [] });
  const kept = editsOf(saved, away)!;
  expect(kept.scores).toEqual({ k1: { was: { score: null, words: "" }, now: { score: null, words: "Calm" } } });
  expect(patchOf(kept, NOTHING_HELD)).toBeNull();

  const { noted, base: begun } = takenUp(kept, { ...base, scores: {} }, ["c1", "k1"]);
  expect(noted.scores.k1).toEqual({ score: null, words: "Calm" });
  const scored = { ...noted, scores: { k1: { score: 5, words: "Calm" } } };
  expect(patchOf(editsOf(begun, scored), NOTHING_HELD)).toEqual({
    scores: [{ criterionId: "k1", score: 5, words: "Calm", was: { score: null, words: "" } }],
  });
});

test("the browser keeps what was changed and what it was, and nothing else", () => {
  const edits = edited({ wishes: { c1: "expected", c2: "optional" }, scores: { k1: { score: 4, words: "" } } });
  expect(edits).toEqual({
    wishes: { c2: { was: null, now: "optional" } },
    scores: { k1: { was, now: { score: 4, words: "" } } },
  });
  expect(editsSchema.parse(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
});

describe("what is held", () => {
  const held: Held = { notes: "Four rooms", words: { k1: "Busy" } };
  test("is not sent before it is said which is kept; a score that was tapped is", () => {
    const changed = { notes: "Three rooms", scores: { k1: { score: 5, words: "Calm" } } };
    expect(patchOf(edited(changed), held)).toEqual({ scores: [{ criterionId: "k1", score: 5, words: "", was }] });
  });
  test("keeps its score as well where that was to be taken away with it", () => {
    expect(patchOf(edited({ scores: { k1: { score: null, words: "" } } }), held)).toBeNull();
  });
  test("is begun from what it was, once the rest was saved", () => {
    const changed = { notes: "Three rooms", scores: { k1: { score: 5, words: "Calm" } } };
    const patch = patchOf(edited(changed), NOTHING_HELD)!;
    expect(savedBase(server, patch, { ...held, gone: [] })).toEqual({
      ...server,
      scores: { k1: { score: 5, words: "" } },
    });
    expect(savedBase(server, patch, { ...NOTHING_HELD, gone: [] })).toEqual({ ...server, ...changed });
  });
});

describe("what a phone kept, taken up after a laptop was there", () => {
  const ids = ["c1", "c2", "k1", "k2"];
  const upon = (changed: Partial<Noted>, stored: Partial<Noted>, from = server) =>
    takenUp(edited(changed, from) as Edits, { ...from, ...stored }, ids);
  const sent = ({ noted, base, held }: ReturnType<typeof takenUp>) => patchOf(editsOf(base, noted), held);

  test("only what was changed there is sent: what the laptop wrote elsewhere stands", () => {
    const laptop = {
      notes: "From the laptop",
      wishes: { c1: "none" as const },
      scores: { k1: { score: 5, words: "Two hybrid rooms" } },
    };
    const up = upon({ wishes: { c1: "expected", c2: "optional" } }, laptop);
    expect(up.noted).toEqual({ ...laptop, wishes: { c1: "none", c2: "optional" } });
    expect(up.held).toEqual(NOTHING_HELD);
    expect(sent(up)).toEqual({ wishes: { c2: "optional" } });
  });

  test("a score and a wish that were tapped on both are the laptop's, the newer ones", () => {
    const up = upon(
      { wishes: { c1: "optional" }, scores: { k1: { score: 1, words: "" } } },
      { wishes: { c1: "none" }, scores: { k1: { score: 5, words: "Busy" } } },
    );
    expect(up.noted).toMatchObject({ wishes: { c1: "none" }, scores: { k1: { score: 5, words: "Busy" } } });
    expect([up.held, sent(up)]).toEqual([NOTHING_HELD, null]);
  });

  test("words that were typed on both are both there, and neither goes over the other", () => {
    const up = upon({ scores: { k1: { score: 1, words: "Calm" } } }, { scores: { k1: { score: 5, words: "Busy" } } });
    expect(up.noted.scores.k1).toEqual({ score: 5, words: "Calm" });
    expect(up.held.words).toEqual({ k1: "Busy" });
    expect(sent(up)).toBeNull();
    expect(editsOf(up.base, up.noted)?.scores.k1).toEqual({
      was: { score: 5, words: "" },
      now: { score: 5, words: "Calm" },
    });
  });

  test("words typed here alone go beside the laptop's score", () => {
    const up = upon({ scores: { k1: { score: 3, words: "Calm" } } }, { scores: { k1: { score: 5, words: "" } } });
    expect(sent(up)).toEqual({
      scores: [{ criterionId: "k1", score: 5, words: "Calm", was: { score: 5, words: "" } }],
    });
  });

  test("notes that were typed on both are both there", () => {
    const up = upon({ notes: "From the phone" }, { notes: "From the laptop" });
    expect([up.noted.notes, up.base.notes, up.held.notes]).toEqual(["From the phone", "Two rooms", "From the laptop"]);
    expect(upon({ notes: "The same" }, { notes: "The same" }).held).toEqual(NOTHING_HELD);
  });

  test("words over which a score was to be taken away are shown first", () => {
    const up = upon({ scores: { k1: { score: null, words: "" } } }, { scores: { k1: { score: 3, words: "Busy" } } });
    expect([up.held.words, sent(up)]).toEqual([{ k1: "Busy" }, null]);
  });

  test("words stay where their score was taken away, here or there", () => {
    const from = { ...server, scores: { k1: { score: 3, words: "Calm" } } };
    const here = upon({ scores: { k1: { score: null, words: "Calm" } } }, { scores: {} }, from);
    expect(here.noted.scores.k1).toEqual({ score: null, words: "Calm" });
    const there = upon({ scores: { k1: { score: 3, words: "Calmer" } } }, { scores: {} }, from);
    expect(there.noted.scores.k1).toEqual({ score: null, words: "Calmer" });
    for (const up of [here, there]) expect([up.held, sent(up)]).toEqual([NOTHING_HELD, null]);
  });

  test("of somebody or something that is gone nothing is sent, and what was typed is still there", () => {
    const scores = { k8: { score: 3, words: "" }, k9: { score: 3, words: "Calm" } };
    const up = upon({ wishes: { c9: "expected" }, scores }, {});
    expect(sent(up)).toBeNull();
    expect(wordsWithoutPlace(up.noted, ["k1", "k2"])).toEqual([["k9", "Calm"]]);
    expect(editsOf(up.base, up.noted)).toEqual({
      wishes: {},
      scores: { k9: { was: { score: null, words: "" }, now: { score: null, words: "Calm" } } },
    });
  });
});

test("who and what is gone takes nothing along that was typed since, and is sent no more", () => {
  const base: Noted = { ...server, scores: { k1: was, k2: { score: 2, words: "Near" }, k3: { score: 2, words: "" } } };
  const noted: Noted = {
    notes: "Three rooms",
    wishes: { c1: "none", c2: "expected" },
    scores: { k1: { score: 4, words: "Calm" }, k2: { score: 5, words: "Near" }, k3: { score: 5, words: "" } },
  };
  const left = withoutGone(noted, base, ["c1", "k1", "k2"]);
  expect(left.noted).toEqual({
    notes: "Three rooms",
    wishes: { c2: "expected" },
    scores: { k1: { score: null, words: "Calm" }, k3: { score: 5, words: "" } },
  });
  expect(patchOf(editsOf(left.base, left.noted), NOTHING_HELD)).toEqual({
    notes: { text: "Three rooms", seen: "Two rooms" },
    wishes: { c2: "expected" },
    scores: [{ criterionId: "k3", score: 5, words: "", was: { score: 2, words: "" } }],
  });
  expect(wordsWithoutPlace(left.noted, ["k3"])).toEqual([["k1", "Calm"]]);
  expect(withoutGone(noted, base, [])).toEqual({ noted, base });
  // Found to be gone when it was sent.
  const patch = patchOf(editsOf(base, noted), NOTHING_HELD)!;
  const gone = ["c1", "k1", "k2"];
  const begun = savedBase(base, patch, { ...NOTHING_HELD, gone });
  expect(withoutGone(noted, begun, gone).noted).toEqual(left.noted);
});
