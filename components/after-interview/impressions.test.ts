import { describe, expect, test } from "vitest";
import {
  type Conflicts,
  type Edits,
  editsOf,
  editsSchema,
  type Impressions,
  NO_CONFLICTS,
  orphanedWords,
  patchOf,
  restoreEdits,
  savedBase,
  withoutRemoved,
} from "./impressions";

const server: Impressions = {
  notes: "Two rooms",
  wishes: { c1: "expected" },
  scores: { k1: { score: 3, words: "" } },
};
const edited = (changed: Partial<Impressions>, from = server) => editsOf(from, { ...from, ...changed });
const was = { score: 3, words: "" };

test.each<[string, Partial<Impressions>, ReturnType<typeof patchOf>]>([
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
  expect(patchOf(edited(changed), NO_CONFLICTS)).toEqual(patch);
});

test("words whose score was removed are stored by the browser, and saved with the next score", () => {
  const base: Impressions = { ...server, scores: { k1: { score: 3, words: "Calm" } } };
  const away: Impressions = { ...base, scores: { k1: { score: null, words: "Calm" } } };
  const patch = patchOf(editsOf(base, away), NO_CONFLICTS)!;
  expect(patch).toEqual({
    scores: [{ criterionId: "k1", score: null, words: "Calm", was: { score: 3, words: "Calm" } }],
  });
  const saved = savedBase(base, patch, { ...NO_CONFLICTS, removed: [] });
  const kept = editsOf(saved, away)!;
  expect(kept.scores).toEqual({ k1: { was: { score: null, words: "" }, now: { score: null, words: "Calm" } } });
  expect(patchOf(kept, NO_CONFLICTS)).toBeNull();

  const { impressions, base: begun } = restoreEdits(kept, { ...base, scores: {} }, ["c1", "k1"]);
  expect(impressions.scores.k1).toEqual({ score: null, words: "Calm" });
  const scored = { ...impressions, scores: { k1: { score: 5, words: "Calm" } } };
  expect(patchOf(editsOf(begun, scored), NO_CONFLICTS)).toEqual({
    scores: [{ criterionId: "k1", score: 5, words: "Calm", was: { score: null, words: "" } }],
  });
});

test("the browser stores what was changed and what it was, and nothing else", () => {
  const edits = edited({ wishes: { c1: "expected", c2: "optional" }, scores: { k1: { score: 4, words: "" } } });
  expect(edits).toEqual({
    wishes: { c2: { was: null, now: "optional" } },
    scores: { k1: { was, now: { score: 4, words: "" } } },
  });
  expect(editsSchema.parse(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
});

describe("what conflicts", () => {
  const conflicts: Conflicts = { notes: "Four rooms", words: { k1: "Busy" } };
  test("is not sent before it is said which is kept; a score that was tapped is", () => {
    const changed = { notes: "Three rooms", scores: { k1: { score: 5, words: "Calm" } } };
    expect(patchOf(edited(changed), conflicts)).toEqual({ scores: [{ criterionId: "k1", score: 5, words: "", was }] });
  });
  test("keeps its score as well where that was to be taken away with it", () => {
    expect(patchOf(edited({ scores: { k1: { score: null, words: "" } } }), conflicts)).toBeNull();
  });
  test("is begun from what it was, once the rest was saved", () => {
    const changed = { notes: "Three rooms", scores: { k1: { score: 5, words: "Calm" } } };
    const patch = patchOf(edited(changed), NO_CONFLICTS)!;
    expect(savedBase(server, patch, { ...conflicts, removed: [] })).toEqual({
      ...server,
      scores: { k1: { score: 5, words: "" } },
    });
    expect(savedBase(server, patch, { ...NO_CONFLICTS, removed: [] })).toEqual({ ...server, ...changed });
  });
});

describe("what a phone stored, restored after a laptop was used", () => {
  const ids = ["c1", "c2", "k1", "k2"];
  const upon = (changed: Partial<Impressions>, stored: Partial<Impressions>, from = server) =>
    restoreEdits(edited(changed, from) as Edits, { ...from, ...stored }, ids);
  const sent = ({ impressions, base, conflicts }: ReturnType<typeof restoreEdits>) =>
    patchOf(editsOf(base, impressions), conflicts);

  test("only what was changed there is sent: what the laptop wrote elsewhere stands", () => {
    const laptop = {
      notes: "From the laptop",
      wishes: { c1: "none" as const },
      scores: { k1: { score: 5, words: "Two hybrid rooms" } },
    };
    const up = upon({ wishes: { c1: "expected", c2: "optional" } }, laptop);
    expect(up.impressions).toEqual({ ...laptop, wishes: { c1: "none", c2: "optional" } });
    expect(up.conflicts).toEqual(NO_CONFLICTS);
    expect(sent(up)).toEqual({ wishes: { c2: "optional" } });
  });

  test("a score and a wish that were tapped on both are the laptop's, the newer ones", () => {
    const up = upon(
      { wishes: { c1: "optional" }, scores: { k1: { score: 1, words: "" } } },
      { wishes: { c1: "none" }, scores: { k1: { score: 5, words: "Busy" } } },
    );
    expect(up.impressions).toMatchObject({ wishes: { c1: "none" }, scores: { k1: { score: 5, words: "Busy" } } });
    expect([up.conflicts, sent(up)]).toEqual([NO_CONFLICTS, null]);
  });

  test("words that were typed on both are both there, and neither goes over the other", () => {
    const up = upon({ scores: { k1: { score: 1, words: "Calm" } } }, { scores: { k1: { score: 5, words: "Busy" } } });
    expect(up.impressions.scores.k1).toEqual({ score: 5, words: "Calm" });
    expect(up.conflicts.words).toEqual({ k1: "Busy" });
    expect(sent(up)).toBeNull();
    expect(editsOf(up.base, up.impressions)?.scores.k1).toEqual({
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
    expect([up.impressions.notes, up.base.notes, up.conflicts.notes]).toEqual([
      "From the phone",
      "Two rooms",
      "From the laptop",
    ]);
    expect(upon({ notes: "The same" }, { notes: "The same" }).conflicts).toEqual(NO_CONFLICTS);
  });

  test("words over which a score was to be taken away are shown first", () => {
    const up = upon({ scores: { k1: { score: null, words: "" } } }, { scores: { k1: { score: 3, words: "Busy" } } });
    expect([up.conflicts.words, sent(up)]).toEqual([{ k1: "Busy" }, null]);
  });

  test("words stay where their score was taken away, here or there", () => {
    const from = { ...server, scores: { k1: { score: 3, words: "Calm" } } };
    const here = upon({ scores: { k1: { score: null, words: "Calm" } } }, { scores: {} }, from);
    expect(here.impressions.scores.k1).toEqual({ score: null, words: "Calm" });
    const there = upon({ scores: { k1: { score: 3, words: "Calmer" } } }, { scores: {} }, from);
    expect(there.impressions.scores.k1).toEqual({ score: null, words: "Calmer" });
    for (const up of [here, there]) expect([up.conflicts, sent(up)]).toEqual([NO_CONFLICTS, null]);
  });

  test("of somebody or something that is gone nothing is sent, and what was typed is still there", () => {
    const scores = { k8: { score: 3, words: "" }, k9: { score: 3, words: "Calm" } };
    const up = upon({ wishes: { c9: "expected" }, scores }, {});
    expect(sent(up)).toBeNull();
    expect(orphanedWords(up.impressions, ["k1", "k2"])).toEqual([["k9", "Calm"]]);
    expect(editsOf(up.base, up.impressions)).toEqual({
      wishes: {},
      scores: { k9: { was: { score: null, words: "" }, now: { score: null, words: "Calm" } } },
    });
  });
});

test("who and what is gone takes nothing along that was typed since, and is sent no more", () => {
  const base: Impressions = {
    ...server,
    scores: { k1: was, k2: { score: 2, words: "Near" }, k3: { score: 2, words: "" } },
  };
  const impressions: Impressions = {
    notes: "Three rooms",
    wishes: { c1: "none", c2: "expected" },
    scores: { k1: { score: 4, words: "Calm" }, k2: { score: 5, words: "Near" }, k3: { score: 5, words: "" } },
  };
  const left = withoutRemoved(impressions, base, ["c1", "k1", "k2"]);
  expect(left.impressions).toEqual({
    notes: "Three rooms",
    wishes: { c2: "expected" },
    scores: { k1: { score: null, words: "Calm" }, k3: { score: 5, words: "" } },
  });
  expect(patchOf(editsOf(left.base, left.impressions), NO_CONFLICTS)).toEqual({
    notes: { text: "Three rooms", seen: "Two rooms" },
    wishes: { c2: "expected" },
    scores: [{ criterionId: "k3", score: 5, words: "", was: { score: 2, words: "" } }],
  });
  expect(orphanedWords(left.impressions, ["k3"])).toEqual([["k1", "Calm"]]);
  expect(withoutRemoved(impressions, base, [])).toEqual({ impressions, base });
  // Found to be gone when it was sent.
  const patch = patchOf(editsOf(base, impressions), NO_CONFLICTS)!;
  const removed = ["c1", "k1", "k2"];
  const begun = savedBase(base, patch, { ...NO_CONFLICTS, removed });
  expect(withoutRemoved(impressions, begun, removed).impressions).toEqual(left.impressions);
});
