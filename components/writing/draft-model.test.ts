import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begin, type Event, type State, statusOf, step } from "@/components/saving/machine";
import type { Draft } from "@/lib/season/schema";
import { type DraftAnswer, type DraftDoc, type DraftKinds, type DraftRequest, decide, draftModel } from "./draft-model";
import { draftBackup } from "./unsaved-draft";
import type { Written } from "./written";

const written = (body: string): Written => ({
  kind: "thank-you",
  channel: "email",
  subject: "Thank you",
  body,
  recipients: ["c1"],
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  news: null,
});
const stored = (body: string): Draft => ({ ...written(body), id: "d1", programId: "p1" });
const doc = (body: string, part: Partial<DraftDoc> = {}): DraftDoc => ({
  id: "d1",
  version: 3,
  written: written(body),
  stored: written(body),
  unanswered: [],
  submission: "key",
  conflict: null,
  decided: null,
  ...part,
});
const typed = (body: string, part: Partial<DraftDoc> = {}) => doc("a", { written: written(body), ...part });
const sent = (from: DraftDoc) => {
  const request = draftModel.pending(from)!;
  return { request, doc: draftModel.sent!(from, request) };
};
const answered = (from: DraftDoc, answer: DraftAnswer) => {
  const { request, doc } = sent(from);
  return draftModel.answered(doc, request, answer);
};
const stale = (body: string): DraftAnswer => ({ outcome: "stale", version: 5, draft: stored(body) });

describe("what is sent", () => {
  test("nothing of what the server has", () => expect(draftModel.pending(doc("a"))).toBeNull());
  test("what was typed, on the version that it was typed on", () =>
    expect(draftModel.pending(typed("b"))).toEqual({
      id: "d1",
      version: 3,
      written: written("b"),
      submission: "key",
      keep: false,
    }));
  test("a try without an answer again, even where it was undone since: it may have arrived", () => {
    const { doc } = sent(typed("b"));
    expect(draftModel.pending({ ...doc, written: written("a") })?.written.body).toBe("a");
  });
  test("nothing more once a refused one was undone", () => {
    const { request, doc } = sent(typed("b"));
    const refused = draftModel.refused!(doc, request, undefined);
    expect(draftModel.pending({ ...refused, written: written("a") })).toBeNull();
  });
  test("nothing while a conflict waits", () => expect(draftModel.pending(answered(typed("b"), stale("x")))).toBeNull());
});

describe("an answer", () => {
  test("saves", () => expect(answered(typed("b"), { outcome: "saved", version: 4 })).toEqual(doc("b", { version: 4 })));
  test("creates", () => {
    const created = answered(typed("b", { id: null, version: 0 }), { outcome: "created", id: "d9" });
    expect(created).toEqual(doc("b", { id: "d9", version: 1 }));
  });
  test("to a second try of creating leaves open what the first one created", () => {
    const first = sent(typed("b", { id: null })).doc;
    const created = answered({ ...first, written: written("c") }, { outcome: "created", id: "d9" });
    expect(created).toMatchObject({ id: "d9", version: 1, stored: null });
    expect(draftModel.pending(created)?.written.body).toBe("c");
  });
  test("that shows an earlier try of this screen is no conflict", () => {
    const first = sent(typed("b")).doc;
    const after = answered({ ...first, written: written("c") }, stale("b"));
    expect(after).toEqual(doc("b", { version: 5, written: written("c") }));
  });
  test("that shows other words is a conflict", () =>
    expect(answered(typed("b"), stale("x"))).toEqual(
      doc("x", { version: 3, written: written("b"), conflict: { draft: stored("x"), version: 5 } }),
    ));
});

describe("a decided conflict", () => {
  const conflict = answered(typed("b"), stale("x"));
  test("for this text saves it over the other, which goes into the history", () => {
    const decided = decide(conflict, "this");
    expect(draftModel.pending(decided)).toMatchObject({ version: 5, written: written("b"), keep: true });
    expect(answered(decided, { outcome: "saved", version: 6 })).toEqual(doc("b", { version: 6 }));
  });
  test("for the other saves this text first, and then the other over it", () => {
    const first = answered(decide(conflict, "other"), { outcome: "saved", version: 6 });
    expect(draftModel.pending(first)).toMatchObject({ version: 6, written: written("x"), keep: true });
    expect(answered(first, { outcome: "saved", version: 7 })).toEqual(doc("x", { version: 7 }));
  });
  test("lets nothing give way that was typed since and is not saved", () => {
    const { request, doc } = sent(decide(conflict, "other"));
    const typedSince = { ...doc, written: written("bb") };
    const first = draftModel.answered(typedSince, request, { outcome: "saved", version: 6 });
    expect(draftModel.pending(first)).toMatchObject({ version: 6, written: written("bb"), keep: true });
    expect(answered(first, { outcome: "saved", version: 7 }).written).toEqual(written("x"));
  });
  test("without a conflict changes nothing", () => expect(decide(doc("a"), "other")).toEqual(doc("a")));
});

describe("what a browser stores", () => {
  const backup = draftBackup("s1", "p1", written("a"));
  const found = backup.value(typed("b"));
  test("is under the draft's id, or before it is created under all that it was opened with", () => {
    expect(backup.key(doc("a"))).toBe("draft:s1:d1");
    expect(backup.key(doc("a", { id: null }))).toBe("draft:s1:new p1 thank-you c1");
  });
  test("is what the server does not have", () => {
    expect(backup.value(doc("a"))).toBeNull();
    expect(found).toEqual({ written: written("b"), version: 3, submission: "key", unanswered: [] });
  });
  test("is restored on the version that it was typed on", () =>
    expect(backup.restore(doc("c", { version: 4, submission: "new" }), found)).toEqual(
      doc("c", { version: 3, written: written("b") }),
    ));
  test("is nothing new where the server has it by now", () =>
    expect(backup.restore(doc("b", { version: 4 }), found)).toEqual(doc("b", { version: 4 })));
  test("may have created the draft already", () => {
    const { doc: tried } = sent(typed("b", { id: null }));
    const undone = backup.value({ ...tried, written: written("a") });
    const restored = backup.restore(doc("a", { id: null, submission: "new" }), undone);
    expect(restored).toMatchObject({ written: written("a"), submission: "key", unanswered: [written("b")] });
    expect(draftModel.pending(restored!)?.submission).toBe("key");
  });
  test("of an earlier release is restored too, and may have created the draft", () => {
    const earlier = { written: written("b"), version: 3, submission: "key", at: 1_000 };
    expect(backup.restore(doc("a"), earlier)).toEqual(typed("b"));
    expect(backup.restore(doc("a", { id: null }), earlier)?.unanswered).toEqual([written("b")]);
  });
  test.each([[{ written: { body: 1 } }], ["text"], [7]])("is nothing where this screen did not write it: %o", (other) =>
    expect(backup.restore(doc("a"), other)).toBeNull(),
  );
});

/** A server with one draft, which others write to as well. */
class Server {
  version = 1;
  body: string | null;
  /** What it said before, as far as it was kept. */
  history: string[] = [];
  byOther = false;
  constructor(body: string | null) {
    this.body = body;
  }
  apply({ id, version, written: { body }, keep }: DraftRequest): DraftAnswer {
    if (id === null) {
      this.body ??= body;
      return { outcome: "created", id: "d1" };
    }
    if (version !== this.version)
      return this.body === body
        ? { outcome: "saved", version: this.version }
        : { outcome: "stale", version: this.version, draft: stored(this.body ?? "") };
    this.put(body, keep);
    this.byOther = false;
    return { outcome: "saved", version: this.version };
  }
  put(body: string, keep: boolean) {
    if (keep && this.body !== null && this.body !== body) this.history.push(this.body);
    this.body = body;
    this.version += 1;
  }
  writeElsewhere(body: string) {
    if (this.body === null) return;
    this.put(body, true);
    this.byOther = true;
  }
}

/** The whole way of a draft, without React, a clock or a network. */
class Screen {
  state: State<DraftKinds>;
  browser: { key: string; value: unknown } | null = null;
  onItsWay: DraftRequest | null = null;
  left: string[] = [];
  reloaded = false;
  readonly backup = draftBackup("s1", "p1", written("a"));
  constructor(readonly server: Server) {
    this.state = begin(this.opened());
  }
  opened(): DraftDoc {
    const { body, version } = this.server;
    const id = body === null || this.state?.doc.id === null ? null : "d1";
    return id === null ? doc("a", { id, version: 0 }) : doc(body ?? "", { version });
  }
  dispatch(event: Event<DraftKinds>, typing = false) {
    const before = this.state.doc.written.body;
    const { state, effects } = step(draftModel, { pause: 600, longest: 1_200 }, this.state, event);
    this.state = state;
    for (const effect of effects) {
      if (effect.do === "store") this.store();
      if (effect.do === "send") {
        expect(this.onItsWay).toBeNull();
        this.onItsWay = effect.request;
      }
    }
    if (!typing && state.doc.written.body !== before) this.left.push(before);
  }
  store() {
    const value = this.backup.value(this.state.doc);
    this.browser = value === null ? null : { key: this.backup.key(this.state.doc), value };
  }
  type(body: string) {
    this.dispatch({ is: "edited", change: (doc) => ({ ...doc, written: written(body) }), at: 0 }, true);
  }
  decide(which: "this" | "other") {
    this.dispatch({ is: "edited", change: (doc) => decide(doc, which), at: 0 });
    this.dispatch({ is: "asked" });
  }
  reply(how: "answers" | "refuses" | "loses the answer" | "never hears of it") {
    const request = this.onItsWay;
    if (request === null) return;
    this.onItsWay = null;
    if (how === "refuses") return this.dispatch({ is: "refused", problem: "No." });
    const answer = how === "never hears of it" ? null : this.server.apply(request);
    if (answer === null || how === "loses the answer")
      return this.dispatch({ is: "unanswered", problem: "No answer." });
    this.dispatch({ is: "answered", answer, at: 1 });
  }
  reload() {
    this.reloaded = true;
    this.onItsWay = null;
    const opened = this.opened();
    const found = this.browser?.key === this.backup.key(opened) ? this.browser.value : null;
    this.state = begin(opened);
    const restored = found === null ? null : this.backup.restore(opened, found);
    if (restored) this.dispatch({ is: "edited", change: () => restored, at: 0 }, true);
  }
  get status() {
    return statusOf(draftModel, this.state);
  }
}

const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ does: fc.constant("type" as const), body: fc.constantFrom("a", "b", "c", "d") }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        does: fc.constant("reply" as const),
        how: fc.constantFrom("answers", "refuses", "loses the answer", "never hears of it"),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constant("elsewhere" as const), body: fc.constantFrom("x", "y", "z") }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constant("decide" as const), which: fc.constantFrom("this", "other") }),
    },
    { weight: 6, arbitrary: fc.record({ does: fc.constantFrom("pause", "ask") }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constantFrom("leave", "enter", "reload") }) },
  ),
  { maxLength: 60 },
);
type Steps = typeof steps extends fc.Arbitrary<infer All> ? All : never;

function take(screen: Screen, one: Steps[number]) {
  if (one.does === "type") screen.type(one.body);
  else if (one.does === "reply") screen.reply(one.how);
  else if (one.does === "elsewhere") screen.server.writeElsewhere(one.body);
  else if (one.does === "decide") screen.decide(one.which);
  else if (one.does === "pause") screen.dispatch({ is: "paused" });
  else if (one.does === "ask") screen.dispatch({ is: "asked" });
  else if (one.does === "leave") screen.dispatch({ is: "left" });
  else if (one.does === "enter") screen.dispatch({ is: "entered" });
  else screen.reload();
}

/** The server answers, nobody types any more, and conflicts are decided. */
function quiet(screen: Screen) {
  screen.dispatch({ is: "entered" });
  for (let rounds = 0; rounds < 20; rounds++) {
    screen.reply("answers");
    if (screen.status.is === "stale") screen.decide("this");
    screen.dispatch({ is: "paused" });
  }
}

describe("whatever happens in whatever order", () => {
  const start = fc.constantFrom("a", null);
  test("what is in the fields is on the server or stored in this browser", () => {
    fc.assert(
      fc.property(start, steps, (body, all) => {
        const server = new Server(body);
        const had = new Set<string>(["a"]);
        const screen = new Screen(server);
        for (const one of all) {
          take(screen, one);
          if (server.body !== null) had.add(server.body);
          const { doc } = screen.state;
          if (screen.browser === null) expect(had).toContain(doc.written.body);
          else expect(screen.browser.value).toMatchObject({ written: doc.written });
        }
      }),
      { numRuns: 500 },
    );
  });

  test("once it is quiet and the server answers, everything is saved and nothing is stored any more", () => {
    fc.assert(
      fc.property(start, steps, (body, all) => {
        const screen = new Screen(new Server(body));
        for (const one of all) take(screen, one);
        quiet(screen);
        expect(screen.status.is).toBe("saved");
        expect(screen.browser).toBeNull();
        const { server, state } = screen;
        if (server.body !== null && !server.byOther) expect(server.body).toBe(state.doc.written.body);
      }),
      { numRuns: 500 },
    );
  });

  test("a text that gave way to another is in the draft's history", () => {
    fc.assert(
      fc.property(start, steps, (body, all) => {
        const screen = new Screen(new Server(body));
        for (const one of all) take(screen, one);
        quiet(screen);
        for (const text of screen.left) expect([screen.server.body, ...screen.server.history]).toContain(text);
      }),
      { numRuns: 500 },
    );
  });

  test("only what somebody else wrote is a conflict", () => {
    fc.assert(
      fc.property(start, steps, (body, all) => {
        const screen = new Screen(new Server(body));
        for (const one of all.filter(({ does }) => does !== "reload")) {
          take(screen, one);
          const { status } = screen;
          if (status.is === "stale") expect(["x", "y", "z"]).toContain(status.conflict.draft.body);
        }
      }),
      { numRuns: 500 },
    );
  });
});
