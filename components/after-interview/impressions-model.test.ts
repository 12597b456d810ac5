import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begin, type Event, type State, statusOf } from "@/components/saving/machine";
import { step } from "@/components/saving/step";
import { type Impression, type Impressions, type ImpressionsPatch, UNSCORED } from "./impressions";
import {
  decideNotes,
  decideWords,
  type ImpressionsDoc,
  type ImpressionsKinds,
  impressionsModel,
  opened,
  unsavedEdits,
  withImpression,
  withoutWords,
  withUnsavedEdits,
  withWish,
} from "./impressions-model";

const server: Impressions = { notes: "Two rooms", wishes: { c1: "expected" }, scores: { k1: { score: 3, words: "" } } };
const ALL = { notes: null, words: {}, removed: [] };
const withNotes = (doc: ImpressionsDoc, notes: string) => ({ ...doc, impressions: { ...doc.impressions, notes } });
const conflictOf = (doc: ImpressionsDoc) => impressionsModel.conflict!(doc);

test("what is sent without an answer is sent again as it was, and what was typed since goes after it", () => {
  const typed = withNotes(opened(server), "Three rooms");
  const patch = impressionsModel.pending(typed)!;
  expect(patch).toEqual({ notes: { text: "Three rooms", seen: "Two rooms" } });
  const since = withNotes(impressionsModel.sent!(typed, patch), "Two rooms");
  expect(impressionsModel.pending(since)).toEqual(patch);
  const after = impressionsModel.answered(since, patch, ALL);
  expect(impressionsModel.pending(after)).toEqual({ notes: { text: "Two rooms", seen: "Three rooms" } });
  const refused = impressionsModel.refused!(since, patch, undefined);
  expect(impressionsModel.pending(refused)).toBeNull();
});

test("a conflict about the notes lets the rest be saved, and is told once the rest is", () => {
  const typed = { ...opened(server), impressions: { ...server, notes: "Three rooms", wishes: { c1: null } } };
  const patch = impressionsModel.pending(typed)!;
  const after = impressionsModel.answered(typed, patch, { ...ALL, notes: "Four rooms" });
  expect(impressionsModel.pending(after)).toBeNull();
  expect(conflictOf(after)).toEqual({ notes: "Four rooms", words: {} });
  const scored = { ...after, impressions: withImpression(after.impressions, "k1", { score: 5 }) };
  expect(impressionsModel.pending(scored)).toMatchObject({ scores: [{ criterionId: "k1", score: 5 }] });
  expect(conflictOf(scored)).toBeNull();
  const decided = decideNotes(after, "Three or four rooms");
  expect(impressionsModel.pending(decided)).toEqual({ notes: { text: "Three or four rooms", seen: "Four rooms" } });
});

test("a conflict about words is decided on its own", () => {
  const typed = { ...opened(server), impressions: withImpression(server, "k1", { words: "Calm" }) };
  const patch = impressionsModel.pending(typed)!;
  const after = impressionsModel.answered(typed, patch, { ...ALL, words: { k1: "Busy" } });
  expect(conflictOf(after)).toEqual({ notes: null, words: { k1: "Busy" } });
  const decided = decideWords(after, "k1", "Busy, calm");
  expect(conflictOf(decided)).toBeNull();
  const was = { score: 3, words: "Busy" };
  expect(impressionsModel.pending(decided)).toEqual({
    scores: [{ criterionId: "k1", score: 3, words: "Busy, calm", was }],
  });
});

test("who and what was removed elsewhere is remembered, and sent no more", () => {
  const impressions = withImpression(withWish(server, "c1", "none"), "k1", { score: 4, words: "Calm" });
  const typed = { ...opened(server), impressions };
  const after = impressionsModel.answered(typed, impressionsModel.pending(typed)!, { ...ALL, removed: ["c1", "k1"] });
  expect(after.removed).toEqual(["c1", "k1"]);
  expect(after.impressions).toMatchObject({ wishes: {}, scores: { k1: { score: null, words: "Calm" } } });
  expect(impressionsModel.pending(after)).toBeNull();
  expect(withoutWords(after.impressions, "k1", "Calm").scores).toEqual({});
});

test("a browser stores the edits alone, and gives them back over what the server has by now", () => {
  const typed = withNotes(opened(server), "Three rooms");
  const found = JSON.parse(JSON.stringify(unsavedEdits(typed)));
  expect(unsavedEdits(opened(server))).toBeNull();
  const newer = opened({ ...server, wishes: { c1: "none" } });
  expect(withUnsavedEdits(newer, found, ["c1", "k1"])?.impressions).toEqual({
    ...server,
    notes: "Three rooms",
    wishes: { c1: "none" },
  });
  expect(withUnsavedEdits(newer, { notes: 1 }, [])).toBeNull();
});

/** A server as `saveImpressions` of the store is one: text that was changed since it was seen stays, of taps the last one counts. */
class Server {
  notes = "";
  wish: Impressions["wishes"][string] = null;
  score: Impression | null = null;
  apply({ notes, wishes, scores = [] }: ImpressionsPatch) {
    const left = { ...ALL, words: {} as Record<string, string>, notes: null as string | null };
    if (wishes?.c1 !== undefined) this.wish = wishes.c1;
    for (const { was, score, words } of scores) {
      const there = this.score?.words ?? "";
      const touched = score === null || words !== was.words;
      const unseen = touched && !["", was.words, words].includes(there);
      if (unseen) left.words.k1 = there;
      if (score === null) this.score = unseen ? this.score : null;
      else {
        const kept = this.score !== null && score === was.score ? this.score.score : score;
        this.score = { score: kept, words: unseen || (this.score !== null && !touched) ? there : words };
      }
    }
    if (notes && [notes.seen, notes.text].includes(this.notes)) this.notes = notes.text;
    else if (notes) left.notes = this.notes;
    return left;
  }
}

class Screen {
  state: State<ImpressionsKinds> = begin(opened({ notes: "", wishes: {}, scores: {} }));
  browser: unknown = null;
  onItsWay: ImpressionsPatch | null = null;
  tried = new Set<ImpressionsPatch>();
  constructor(readonly server: Server) {}
  dispatch(event: Event<ImpressionsKinds>) {
    const { state, effects } = step(impressionsModel, { pause: 500, longest: 9_000 }, this.state, event);
    this.state = state;
    for (const effect of effects) {
      if (effect.do === "store") this.browser = unsavedEdits(state.doc);
      if (effect.do !== "send") continue;
      expect(this.onItsWay).toBeNull();
      this.onItsWay = effect.request;
    }
  }
  edit(change: (doc: ImpressionsDoc) => ImpressionsDoc) {
    this.dispatch({ is: "edited", change, at: 0 });
  }
  reply(how: "answers" | "refuses" | "loses the answer" | "never hears of it") {
    const request = this.onItsWay;
    if (request === null) return;
    this.onItsWay = null;
    // A refusal is taken to mean that earlier tries were not saved either, so that no try is repeated for ever.
    if (how === "refuses" && !this.tried.has(request)) return this.dispatch({ is: "refused", problem: "No." });
    this.tried.add(request);
    const answer = ["refuses", "never hears of it"].includes(how) ? null : this.server.apply(request);
    if (answer === null || how === "loses the answer")
      return this.dispatch({ is: "unanswered", problem: "No answer." });
    this.dispatch({ is: "answered", answer, at: 1 });
  }
  quiet() {
    this.dispatch({ is: "entered" });
    for (let rounds = 0; rounds < 20; rounds++) {
      this.reply("answers");
      this.edit((doc) => (doc.conflicts.notes === null ? doc : decideNotes(doc, doc.impressions.notes)));
      this.edit((doc) => {
        const there = doc.conflicts.words.k1;
        return there === undefined ? doc : decideWords(doc, "k1", doc.impressions.scores.k1?.words || there);
      });
      this.dispatch({ is: "paused" });
    }
  }
}

const text = fc.constantFrom("", "a", "b", "c");
const own = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant("notes" as const), text }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("words" as const), text }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("score" as const), score: fc.constantFrom(null, 1, 5) }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("wish" as const), wish: fc.constantFrom(null, "expected", "none") }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant("reply" as const),
      how: fc.constantFrom("answers", "refuses", "loses the answer", "never hears of it"),
    }),
  },
  { weight: 5, arbitrary: fc.record({ does: fc.constantFrom("paused", "asked", "left", "entered") }) },
);
const others = fc.record({ does: fc.constant("elsewhere" as const), text: fc.constantFrom("x", "y") });
type Own = typeof own extends fc.Arbitrary<infer One> ? One : never;
type Others = typeof others extends fc.Arbitrary<infer One> ? One : never;

function take(screen: Screen, one: Own | Others) {
  const score = (part: Partial<Impression>) =>
    screen.edit((doc) => ({ ...doc, impressions: withImpression(doc.impressions, "k1", part) }));
  if (one.does === "notes") screen.edit((doc) => withNotes(doc, one.text));
  else if (one.does === "words") score({ words: one.text });
  else if (one.does === "score") score({ score: one.score });
  else if (one.does === "wish")
    screen.edit((doc) => ({ ...doc, impressions: withWish(doc.impressions, "c1", one.wish) }));
  else if (one.does === "reply") screen.reply(one.how);
  else if (one.does === "elsewhere") screen.server.notes = one.text;
  else screen.dispatch({ is: one.does });
}

describe("whatever happens in whatever order", () => {
  test("once it is quiet and the server answers, the server has everything that it has a place for", () => {
    fc.assert(
      fc.property(fc.array(own, { maxLength: 50, size: "max" }), (all) => {
        const screen = new Screen(new Server());
        for (const one of all) take(screen, one);
        screen.quiet();
        expect(statusOf(impressionsModel, screen.state).is).toBe("saved");
        const { notes, wishes, scores } = screen.state.doc.impressions;
        const { score, words } = scores.k1 ?? UNSCORED;
        expect(screen.server.notes).toBe(notes);
        expect(screen.server.wish).toBe(wishes.c1 ?? null);
        expect(screen.server.score).toEqual(score === null ? null : { score, words });
        expect(screen.browser === null).toBe(score !== null || words === "");
      }),
      { numRuns: 500 },
    );
  });

  test("notes that are in the fields are on the server or stored in this browser, and end on the server", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(own, others), { maxLength: 50, size: "max" }), (all) => {
        const screen = new Screen(new Server());
        const had = new Set<string>([""]);
        for (const one of all) {
          take(screen, one);
          had.add(screen.server.notes);
          const { notes } = screen.state.doc.impressions;
          if (!had.has(notes)) expect(screen.browser).toMatchObject({ notes: { now: notes } });
        }
        screen.quiet();
        const { notes } = screen.state.doc.impressions;
        had.add(screen.server.notes);
        expect(had).toContain(notes);
        expect(screen.state.doc.conflicts).toEqual({ notes: null, words: {} });
      }),
      { numRuns: 500 },
    );
  });
});
