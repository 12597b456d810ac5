import type { APIRequestContext } from "@playwright/test";
import { benchSeason } from "@/scripts/lib/bench-season";
import { builtActions } from "@/scripts/lib/build";
import { startedServer } from "@/scripts/lib/built-server";
import { submission } from "./action-tries";
import { postAction } from "./actions";
import { ZONE } from "./app";
import { expect, freshEmail, signInOverHttp, test } from "./fixtures";

/** A large season, as an account may bring it: the rules take seconds to read its letters. */
const LARGE = { programs: 400, contacts: 800, messages: 5_000, words: 150 };
/** Of the time that somebody's large season keeps the server busy, the part that anybody else waits for a page at most. */
const MOST_OF_IT = 1 / 4;

/** Asks for a page again and again until something is over; how long each answer took, in milliseconds. */
async function waitsDuring(request: APIRequestContext, path: string, something: Promise<unknown>): Promise<number[]> {
  const state = { over: false };
  const end = () => {
    state.over = true;
  };
  void something.then(end, end);
  const waits: number[] = [];
  while (!state.over) {
    const start = performance.now();
    expect((await request.get(path)).status()).toBe(200);
    waits.push(performance.now() - start);
  }
  return waits;
}

test("whatever one account does with a large season, others are answered meanwhile", async ({ playwright }) => {
  test.setTimeout(600_000);
  const server = await startedServer();
  const origin = server.address;
  const attacker = await playwright.request.newContext({ baseURL: origin, timeout: 0 });
  const other = await playwright.request.newContext({ baseURL: origin, timeout: 0 });
  try {
    const actions = await builtActions();
    const signUp = actions.get("signUp");
    if (!signUp) throw new Error("no action is called signUp");
    for (const request of [attacker, other]) {
      const credentials = { email: freshEmail(), password: "seven quiet harbors" };
      const asked = { ...credentials, timeZone: ZONE, submission: submission() };
      expect((await postAction(request, signUp, asked, { origin })).answer).toMatchObject({ status: "done" });
      await signInOverHttp(request, credentials);
    }
    // What is not compiled yet is nobody's fault.
    for (const path of ["/today", "/record", "/rank-list"]) await attacker.get(path);
    await other.get("/today");

    const attack = async () => {
      const imported = await attacker.post("/api/season-file", { data: benchSeason(LARGE, 5) });
      expect(imported.status()).toBe(201);
      for (const path of ["/today", "/record?print=1", "/rank-list", "/review"])
        expect((await attacker.get(path)).status(), path).toBe(200);
    };
    const start = performance.now();
    const attacking = attack();
    const waits = await waitsDuring(other, "/today", attacking);
    await attacking;
    const took = performance.now() - start;

    const longest = Math.max(...waits);
    const said = `${waits.length} answers in ${took.toFixed(0)} ms, the slowest after ${longest.toFixed(0)} ms`;
    test.info().annotations.push({ type: "meanwhile", description: said });
    // A part of the attack's own time: both grow where the machine is busy.
    expect(longest / took, said).toBeLessThan(MOST_OF_IT);
    expect(waits.length, said).toBeGreaterThan(10);
  } finally {
    await attacker.dispose();
    await other.dispose();
    await server.end();
  }
});

test("what is too large is refused before it is made of, whatever it says of itself", async ({ playwright }) => {
  test.setTimeout(300_000);
  const server = await startedServer();
  const request = await playwright.request.newContext({ baseURL: server.address, timeout: 0 });
  try {
    const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
    const form = { csrfToken, json: "true", timeZone: ZONE };
    await request.post("/api/auth/callback/sample", { form });
    const post = (text: string) =>
      request.post("/api/season-file", { headers: { "content-type": "application/json" }, data: Buffer.from(text) });
    const told = async (text: string) => {
      const answer = await post(text);
      return { status: answer.status(), problems: (await answer.json()).problems };
    };
    expect(await told("[".repeat(900_000))).toMatchObject({
      status: 422,
      problems: [{ message: expect.stringContaining("levels deep") }],
    });
    const keys = Array.from({ length: 60_000 }, (_, key) => `"k${key}":1`).join(",");
    expect(await told(`{${keys}}`)).toMatchObject({
      status: 422,
      problems: [{ message: expect.stringContaining("fields, which is the limit") }],
    });
    expect(await told(" ".repeat(1_100_000))).toMatchObject({
      status: 413,
      problems: [{ message: expect.stringContaining("limit for guests") }],
    });
    const many = { programs: 201, contacts: 0, messages: 0, words: 1 };
    expect(await told(JSON.stringify(benchSeason(many, 1)))).toMatchObject({
      status: 422,
      problems: [{ path: "programs", message: "has 201 rows; the limit is 200" }],
    });
  } finally {
    await request.dispose();
    await server.end();
  }
});
