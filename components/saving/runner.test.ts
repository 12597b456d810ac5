import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BrowserStore } from "@/components/unsaved/browser-store.fixture";
import type { Model } from "./machine";
import { type Outcome, run } from "./runner";

type Doc = { name: string; text: string; server: string };
type Kinds = { doc: Doc; request: string; answer: string; refusal: never; conflict: never };

const model: Model<Kinds> = {
  pending: ({ text, server }) => (text === server ? null : text),
  answered: (doc, _, server) => ({ ...doc, server }),
};

/** A document with a server that answers when the test says so. */
function running(text = "") {
  const sent: string[] = [];
  let answer: (outcome: Outcome<Kinds>) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const refresh = vi.fn();
  const saving = run<Kinds>(
    model,
    { pause: 600, longest: 1_200 },
    { name: "d1", text, server: text },
    {
      send: (request) => {
        sent.push(request);
        return new Promise((resolve, reject) => {
          answer = resolve;
          fail = reject;
        });
      },
      backup: {
        key: ({ name }) => `draft:${name}`,
        value: ({ text, server }) => (text === server ? null : text),
        restore: (doc, found) => (typeof found === "string" ? { ...doc, text: found } : null),
      },
      refresh,
    },
  );
  return {
    saving,
    sent,
    refresh,
    type: (text: string) => saving.edit((doc) => ({ ...doc, text })),
    answer: async (outcome: Outcome<Kinds>) => {
      answer(outcome);
      await saving.idle();
    },
    fail: async (error: Error) => {
      fail(error);
      await saving.idle();
    },
  };
}
const stored = () => localStorage.getItem("draft:d1");

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", {});
  vi.stubGlobal("localStorage", new BrowserStore());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("text is stored at once, sent after a pause, and no longer stored once it is saved", async () => {
  const { type, sent, answer } = running();
  type("a");
  expect(stored()).toBe('"a"');
  vi.advanceTimersByTime(599);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(["a"]);
  expect(stored()).toBe('"a"');
  await answer({ ok: true, result: "a" });
  expect(stored()).toBeNull();
});

test("text typed while another is on its way stays stored and follows it", async () => {
  const { type, sent, answer } = running();
  type("a");
  vi.advanceTimersByTime(600);
  type("ab");
  await answer({ ok: true, result: "a" });
  expect(stored()).toBe('"ab"');
  vi.advanceTimersByTime(600);
  expect(sent).toEqual(["a", "ab"]);
});

test("a server that does not answer is asked again by itself", async () => {
  const { saving, type, sent, answer } = running();
  type("a");
  vi.advanceTimersByTime(600);
  await answer({ ok: false, problem: "No answer.", answered: false });
  vi.advanceTimersByTime(2_999);
  expect(sent).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(["a", "a"]);
  await answer({ ok: false, problem: "Signed out.", answered: true });
  expect(saving.snapshot().state.problem).toBe("Signed out.");
  expect(stored()).toBe('"a"');
});

test("an error that is not this screen's to explain passes through, and the next try is free", async () => {
  const { saving, type, fail, sent } = running();
  type("a");
  const asking = saving.ask();
  await Promise.all([expect(asking).rejects.toThrow("redirect"), fail(new Error("redirect"))]);
  expect(saving.snapshot().state).toMatchObject({ request: null, problem: null });
  vi.advanceTimersByTime(3_000);
  expect(sent).toEqual(["a", "a"]);
});

test("asking gives the answer; where a request is on its way, or there is nothing to send, it gives null", async () => {
  const { saving, type, answer } = running();
  expect(await saving.ask()).toBeNull();
  type("a");
  const asking = saving.ask();
  expect(await saving.ask()).toBeNull();
  await answer({ ok: true, result: "a" });
  expect(await asking).toEqual({ ok: true, result: "a" });
});

test("what was stored the last time is restored once, and deleted where the server has it", () => {
  localStorage.setItem("draft:d1", '"before"');
  const first = running();
  first.saving.restore();
  expect(first.saving.snapshot().state.doc.text).toBe("before");
  first.type("after");
  first.saving.restore();
  expect(first.saving.snapshot().state.doc.text).toBe("after");

  localStorage.setItem("draft:d1", '"saved"');
  const second = running("saved");
  second.saving.restore();
  expect(stored()).toBeNull();
});

test("what another tab stored since stays, and what is no text of this screen is left alone", async () => {
  const { type, answer } = running();
  type("a");
  vi.advanceTimersByTime(600);
  localStorage.setItem("draft:d1", '"newer"');
  await answer({ ok: true, result: "a" });
  expect(stored()).toBe('"newer"');

  localStorage.setItem("draft:d1", "7");
  const { saving } = running();
  saving.restore();
  expect(saving.snapshot().state.doc.text).toBe("");
  expect(stored()).toBe("7");
});

test("text moves with the document's name, and goes with an abandoned document", () => {
  const { saving, type } = running();
  type("a");
  saving.edit((doc) => ({ ...doc, name: "d2" }));
  expect({ ...localStorage }).toEqual({ "draft:d2": '"a"' });
  saving.dispatch({ is: "abandoned" });
  expect({ ...localStorage }).toEqual({});
});

test("tells where the browser stores nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  const { saving, type } = running();
  expect(saving.snapshot().storedLocally).toBe(true);
  type("a");
  expect(saving.snapshot().storedLocally).toBe(false);
});

test("on leaving, the rest is sent at once, and what shows it is refreshed after it", async () => {
  const { saving, type, sent, answer, refresh } = running();
  type("a");
  saving.dispatch({ is: "left" });
  expect(sent).toEqual(["a"]);
  expect(refresh).not.toHaveBeenCalled();
  await answer({ ok: true, result: "a" });
  expect(refresh).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(sent).toEqual(["a"]);
});

test("listeners hear of every change, until they stop listening", () => {
  const { saving, type } = running();
  const listener = vi.fn();
  const stop = saving.subscribe(listener);
  type("a");
  expect(listener).toHaveBeenCalledOnce();
  type("a");
  stop();
  type("b");
  expect(listener).toHaveBeenCalledTimes(2);
});
