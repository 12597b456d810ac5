import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { expect, test, vi } from "vitest";

const SOURCE = readFileSync("public/sw.js", "utf8");
const ORIGIN = "https://app.example";

type Happening = Record<string, unknown> & { waited?: Promise<unknown>; answered?: Promise<unknown> };

/** The worker as a browser runs it, with what it can reach; `happens` gives it an event and waits for what it makes of it. */
function worker(
  reached: { windows?: object[]; fetch?: (request: unknown) => Promise<unknown>; cached?: unknown } = {},
) {
  const heard = new Map<string, (event: Happening) => void>();
  const openWindow = vi.fn(async (url: string) => url);
  const showNotification = vi.fn(async () => {});
  const self = {
    location: { origin: ORIGIN },
    addEventListener: (name: string, hear: (event: Happening) => void) => heard.set(name, hear),
    clients: { matchAll: async () => reached.windows ?? [], openWindow, claim: async () => {} },
    registration: { showNotification },
    skipWaiting: async () => {},
  };
  const caches = { match: async () => reached.cached };
  // A browser's goes by the worker's own address.
  const Response = { redirect: (url: string, status: number) => ({ url, status }) };
  runInContext(SOURCE, createContext({ self, caches, URL, File, Response, fetch: reached.fetch }));
  async function happens(name: string, event: Happening): Promise<unknown> {
    const waitUntil = (promise: Promise<unknown>) => {
      event.waited = promise;
    };
    const respondWith = (promise: Promise<unknown>) => {
      event.answered = promise;
    };
    heard.get(name)?.({ ...event, waitUntil, respondWith });
    await event.waited;
    return event.answered;
  }
  return { happens, openWindow, showNotification };
}

const clicked = (href: unknown) => ({
  notification: { close: vi.fn(), data: href === undefined ? undefined : { href } },
});

test.each([
  ["/write/interview/i1", "/write/interview/i1"],
  ["/interviews/i1/after", "/interviews/i1/after"],
  ["/messages/m1?all=1#text", "/messages/m1?all=1#text"],
  ["https://elsewhere.example/", "/today"],
  ["//elsewhere.example/", "/today"],
  ["javascript:alert(1)", "/today"],
  [5, "/today"],
  [undefined, "/today"],
])("a notification about %s opens %s where no window is open, and is gone", async (href, path) => {
  const { happens, openWindow } = worker();
  const event = clicked(href);
  await happens("notificationclick", event);
  expect(openWindow.mock.calls).toEqual([[`${ORIGIN}${path}`]]);
  expect(event.notification.close).toHaveBeenCalledOnce();
});

test("a window that is open comes to the front and is led there; one that can't be led, and a new one is", async () => {
  const window = { focus: vi.fn(async () => {}), navigate: vi.fn(async (_url: string): Promise<unknown> => null) };
  const { happens, openWindow } = worker({ windows: [window] });
  await happens("notificationclick", clicked("/interviews/i1"));
  expect(window.focus).toHaveBeenCalledOnce();
  expect(window.navigate.mock.calls).toEqual([[`${ORIGIN}/interviews/i1`]]);
  expect(openWindow).not.toHaveBeenCalled();

  window.navigate.mockRejectedValue(new TypeError("not its client"));
  await happens("notificationclick", clicked("/interviews/i2"));
  expect(openWindow.mock.calls).toEqual([[`${ORIGIN}/interviews/i2`]]);
});

test("what is pushed is shown, and something is shown where it can't be read", async () => {
  const { happens, showNotification } = worker();
  const said = { title: "1 thank-you goes late today", body: "At 4:00 PM EST.", href: "/today", tag: "t1" };
  await happens("push", { data: { json: () => said } });
  await happens("push", { data: null });
  const icon = "/icons/icon-192.png";
  expect(showNotification.mock.calls).toEqual([
    [said.title, { body: said.body, data: { href: "/today" }, icon, tag: "t1" }],
    ["Rank & Thank", { body: "A reminder waits.", data: { href: "/today" }, icon, tag: "" }],
  ]);
});

/** What the worker hands on of a share, to whoever asks next. */
async function handedOn(happens: ReturnType<typeof worker>["happens"]): Promise<unknown> {
  const postMessage = vi.fn();
  await happens("message", { data: "shared?", ports: [{ postMessage }] });
  return postMessage.mock.calls[0]?.[0];
}

test("what another app shared is handed on once, and to nobody after a sign-out", async () => {
  const { happens } = worker();
  const form = new FormData();
  form.set("text", "We enjoyed meeting you.");
  const request = { url: `${ORIGIN}/api/share`, method: "POST", formData: async () => form };
  const led = await happens("fetch", { request });
  expect(led).toEqual({ url: "/share", status: 303 });
  expect(await handedOn(happens)).toMatchObject({ text: "We enjoyed meeting you." });
  expect(await handedOn(happens)).toBeNull();
  await happens("fetch", { request });
  await happens("message", { data: "forget" });
  expect(await handedOn(happens)).toBeNull();
});

test.each([
  ["GET", "/today", "navigate", true],
  ["GET", "/api/season", "navigate", false],
  ["GET", "/api/season", "cors", false],
  ["GET", "/today?_rsc=1", "cors", false],
  ["POST", "/today", "navigate", false],
  ["GET", "/_next/static/chunks/a.js", "no-cors", true],
])("without a network, %s %s (%s) is answered from what is kept: %s", async (method, path, mode, is) => {
  const cached = { kept: true };
  const { happens } = worker({ cached, fetch: () => Promise.reject(new TypeError("no network")) });
  expect(await happens("fetch", { request: { url: `${ORIGIN}${path}`, method, mode } })).toBe(is ? cached : undefined);
});

test.each([
  [502, true],
  [504, true],
  [500, false],
  [404, false],
  [200, false],
])("a page that is answered with %i is the kept one: %s", async (status, is) => {
  const [cached, answer] = [{ kept: true }, { status }];
  const { happens } = worker({ cached, fetch: async () => answer });
  const shown = await happens("fetch", { request: { url: `${ORIGIN}/today`, method: "GET", mode: "navigate" } });
  expect(shown).toBe(is ? cached : answer);
});
