import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begin, type Event, type State, statusOf } from "@/components/saving/machine";
import { step } from "@/components/saving/step";
import { doc, stored, written } from "./draft.fixture";
import { type DraftAnswer, type DraftDoc, type DraftKinds, type DraftRequest, decide, draftModel } from "./draft-model";
import { draftBackup } from "./unsaved-draft";

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
  /** What gave way without being typed over. */
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
    this.left = this.left.filter((text) => text !== body);
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
  { maxLength: 60, size: "max" },
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
