import { describe, expect, test } from "vitest";
import { begin, type Effect, type Event, type Model, type State, type Status, statusOf } from "./machine";
import { step } from "./step";

/** A text whose server answers with what it has, or with what somebody else wrote. */
type Kinds = {
  doc: { text: string; server: string; other: string | null };
  request: string;
  answer: string;
  refusal: string;
  conflict: string;
};
type Machine = State<Kinds>;

const model: Model<Kinds> = {
  pending: ({ text, server, other }) => (other === null && text !== server ? text : null),
  conflict: ({ other }) => other,
  answered: (doc, request, answer) => (answer === request ? { ...doc, server: answer } : { ...doc, other: answer }),
  refused: (doc, _, refusal) => (refusal === undefined ? doc : { ...doc, other: refusal }),
};
const PACE = { pause: 600, longest: 1_200 };
const AT = 10_000;

const fresh = begin<Kinds>({ text: "a", server: "a", other: null });
const write = (text: string, at = AT): Event<Kinds> => ({ is: "edited", change: (doc) => ({ ...doc, text }), at });
const revert = write("a");
const answer = (text: string): Event<Kinds> => ({ is: "answered", answer: text, at: AT });
const refused: Event<Kinds> = { is: "refused", problem: "No." };
const unanswered: Event<Kinds> = { is: "unanswered", problem: "No answer." };
const paused: Event<Kinds> = { is: "paused" };
const asked: Event<Kinds> = { is: "asked" };
const left: Event<Kinds> = { is: "left" };
const entered: Event<Kinds> = { is: "entered" };
const abandoned: Event<Kinds> = { is: "abandoned" };
const replaced: Event<Kinds> = {
  is: "replaced",
  change: () => ({ text: "old", server: "old", other: null }),
  at: AT,
};
const settled: Event<Kinds> = {
  is: "edited",
  change: (doc) => ({ ...doc, server: doc.other ?? "", other: null }),
  at: AT,
};

/** The state after events, and what the last one has done. */
function after(...events: Event<Kinds>[]): { state: Machine; effects: Effect<Kinds>[] } {
  return events.reduce<{ state: Machine; effects: Effect<Kinds>[] }>(
    ({ state }, event) => step(model, PACE, state, event),
    { state: fresh, effects: [] },
  );
}

const STORE = { do: "store" } as const;
const QUIET = { do: "stop waiting" } as const;
const REFRESH = { do: "refresh" } as const;
const wait = (ms: number) => ({ do: "wait", ms }) as const;
const send = (request: string) => ({ do: "send", request }) as const;
const saved: Status<string> = { is: "saved", at: AT };
const failed: Status<string> = { is: "failed", problem: "No answer." };
const stale: Status<string> = { is: "stale", conflict: "x" };

type Row = [title: string, events: Event<Kinds>[], status: Status<string>, effects: Effect<Kinds>[]];
const rows: Record<string, Row[]> = {
  "an edit": [
    ["is stored, and sent after a pause", [write("b")], { is: "unsaved" }, [STORE, wait(600)]],
    ["waits again after the next", [write("b"), write("c", AT + 500)], { is: "unsaved" }, [STORE, wait(600)]],
    [
      "waits no longer than the longest while somebody types on",
      [write("b"), write("c", AT + 900)],
      { is: "unsaved" },
      [STORE, wait(300)],
    ],
    [
      "is sent at once when it waited too long",
      [write("b"), write("c", AT + 5_000)],
      { is: "unsaved" },
      [STORE, wait(0)],
    ],
    ["that undoes another has nothing to send", [write("b"), revert], { is: "saved", at: null }, [STORE, QUIET]],
    [
      "while a request is on its way is stored and waits for it",
      [write("b"), paused, write("c")],
      { is: "saving" },
      [STORE],
    ],
    [
      "after a failure tries again after a pause",
      [write("b"), paused, unanswered, write("c")],
      failed,
      [STORE, wait(600)],
    ],
    [
      "that undoes a refused one takes the problem away",
      [write("b"), paused, refused, revert],
      { is: "saved", at: null },
      [STORE, QUIET],
    ],
    [
      "that changes nothing does nothing",
      [{ is: "edited", change: (doc) => doc, at: AT }],
      { is: "saved", at: null },
      [],
    ],
  ],
  "a pause": [
    ["sends", [write("b"), paused], { is: "saving" }, [QUIET, send("b")]],
    ["sends nothing where all is saved", [paused], { is: "saved", at: null }, []],
    ["sends one request at a time", [write("b"), paused, write("c"), paused], { is: "saving" }, []],
  ],
  asking: [
    ["sends at once", [write("b"), asked], { is: "saving" }, [QUIET, send("b")]],
    ["sends nothing where all is saved", [asked], { is: "saved", at: null }, []],
    ["sends one request at a time", [write("b"), paused, asked], { is: "saving" }, []],
    ["sends the given request", [{ is: "asked", request: "z" }], { is: "saving" }, [QUIET, send("z")]],
    ["decides no conflict", [write("b"), paused, answer("x"), asked], stale, []],
  ],
  "an answer": [
    ["saves", [write("b"), paused, answer("b")], saved, [STORE]],
    [
      "leaves what was typed meanwhile to the next pause",
      [write("b"), paused, write("c"), answer("b")],
      { is: "unsaved" },
      [STORE, wait(600)],
    ],
    [
      "starts the longest wait anew",
      [write("b"), paused, write("c"), answer("b"), write("d", AT + 700)],
      { is: "unsaved" },
      [STORE, wait(500)],
    ],
    ["with other text is a conflict", [write("b"), paused, answer("x")], stale, [STORE]],
    ["that nobody waits for is nothing", [answer("b")], { is: "saved", at: null }, []],
    ["ends the failures", [write("b"), paused, unanswered, paused, answer("b")], saved, [STORE]],
  ],
  "no answer": [
    ["says so, and tries again later", [write("b"), paused, unanswered], failed, [wait(3_000)]],
    ["waits twice as long the next time", [write("b"), paused, unanswered, paused, unanswered], failed, [wait(6_000)]],
    [
      "waits no longer than the longest",
      [write("b"), ...Array.from({ length: 9 }, () => [paused, unanswered]).flat()],
      failed,
      [wait(24_000)],
    ],
    ["shows that it tries again", [write("b"), paused, unanswered, paused], { is: "saving" }, [QUIET, send("b")]],
  ],
  "a refusal": [
    ["says why, and tries again later", [write("b"), paused, refused], { is: "failed", problem: "No." }, [wait(3_000)]],
    ["may be a conflict, which waits", [write("b"), paused, { ...refused, refusal: "x" }], stale, [STORE]],
    [
      "of what was undone meanwhile is no problem",
      [write("b"), paused, revert, refused],
      { is: "saved", at: null },
      [],
    ],
    [
      "of a request of its own has nothing to try again",
      [{ is: "asked", request: "z" }, refused],
      { is: "failed", problem: "No." },
      [],
    ],
  ],
  "a conflict": [
    ["lets edits be stored and sends none", [write("b"), paused, answer("x"), write("c")], stale, [STORE, QUIET]],
    ["once decided is saved", [write("b"), paused, answer("x"), settled, asked, answer("b")], saved, [STORE]],
  ],
  leaving: [
    ["sends what is unsaved", [write("b"), left], { is: "saving" }, [QUIET, send("b")]],
    ["is quiet where nothing was saved", [left], { is: "saved", at: null }, [QUIET]],
    ["refreshes what shows it", [write("b"), paused, answer("b"), left], saved, [QUIET, REFRESH]],
    ["refreshes once the last request is answered", [write("b"), left, answer("b")], saved, [STORE, QUIET, REFRESH]],
    ["refreshes where no answer came, and tries no more", [write("b"), left, unanswered], failed, [REFRESH]],
    ["waits for a request on its way", [write("b"), paused, left], { is: "saving" }, [QUIET]],
    [
      "sends what was typed while a request was on its way",
      [write("b"), paused, write("c"), left, answer("b")],
      { is: "saving" },
      [STORE, QUIET, send("c")],
    ],
    ["sends nothing of a conflict", [write("b"), paused, answer("x"), left], stale, [QUIET, REFRESH]],
    ["ends asking", [left, { is: "asked", request: "z" }], { is: "saved", at: null }, []],
    ["and coming back goes on", [write("b"), left, unanswered, entered], failed, [wait(600)]],
    ["and coming back to what is saved does nothing", [left, entered], { is: "saved", at: null }, []],
  ],
  "an abandoned document": [
    ["is forgotten", [write("b"), abandoned], { is: "unsaved" }, [QUIET, { do: "forget" }]],
    ["is neither stored", [write("b"), abandoned, write("c")], { is: "unsaved" }, []],
    ["nor sent by a pause", [write("b"), abandoned, paused], { is: "unsaved" }, []],
    ["nor by asking", [write("b"), abandoned, asked], { is: "unsaved" }, []],
    ["nor on leaving", [write("b"), abandoned, left], { is: "unsaved" }, [QUIET]],
    ["nor after an answer", [write("b"), paused, write("c"), abandoned, answer("b")], { is: "unsaved" }, []],
    ["nor after a failure", [write("b"), paused, abandoned, unanswered], failed, []],
    [
      "refreshes what shows it, where it was saved",
      [write("b"), paused, answer("b"), abandoned, left],
      saved,
      [QUIET, REFRESH],
    ],
  ],
  "a replaced document": [["is saved", [write("b"), replaced], saved, [STORE]]],
};

for (const [name, table] of Object.entries(rows))
  describe(name, () => {
    test.each(table)("%s", (_, events, status, effects) => {
      const last = after(...events);
      expect(statusOf(model, last.state)).toEqual(status);
      expect(last.effects).toEqual(effects);
    });
  });

test("the state before is not changed", () => {
  const before = after(write("b")).state;
  const copy = structuredClone(before);
  for (const event of [write("c"), paused, left, abandoned, replaced]) step(model, PACE, before, event);
  expect(before).toEqual(copy);
});
