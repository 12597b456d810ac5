import { beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { publicAction, refuse, submissionKey, userAction } from "./action";
import type { FormState } from "./form-state";
import { DatabaseBusy, NotFound, Refused } from "./store/errors";
import { accountWith, testDatabase } from "./store/testing";

/** The framework's side of a request: its headers and cookies, and what is asked to be shown anew. */
const request = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, string>(), revalidated: 0 }));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: (name: string) => ({ value: request.cookies.get(name) }) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => (request.revalidated += 1) }));

const store = testDatabase();

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests, longer than needed");
  vi.stubEnv("NEXTAUTH_URL", "http://season.example");
  request.headers = new Headers({ host: "season.example", origin: "http://season.example" });
  request.cookies.clear();
  request.revalidated = 0;
});

async function signIn() {
  const { encode } = await import("next-auth/jwt");
  const account = await accountWith(store.database());
  const token = await encode({
    token: { sessionToken: account.token },
    secret: process.env.NEXTAUTH_SECRET ?? "",
  });
  request.cookies.set("next-auth.session-token", token);
  return account;
}

const schema = z.object({ name: z.string().min(1, "Give a name."), password: z.string().optional() });
const save = userAction(schema, async ({ name }, account) => {
  if (name === "taken") return refuse({ fieldErrors: { name: "That is taken." } });
  if (name === "refused") throw new Refused({ formError: "Not like this." });
  if (name === "gone") throw new NotFound("program");
  if (name === "busy") throw new DatabaseBusy("locked");
  if (name === "broken") throw new Error("unexpected");
  return { name, by: account.id };
});

describe("an action of somebody signed in", () => {
  test("gives its result and has pages shown anew", async () => {
    const account = await signIn();
    expect(await save(null, { name: "Lakeshore" })).toEqual({
      status: "done",
      result: { name: "Lakeshore", by: account.id },
    });
    expect(request.revalidated).toBe(1);
  });

  test.each([undefined, null, [], "words", 7])("refuses what no form sends: %j", async (given) => {
    await signIn();
    expect(await save(null, given as unknown as object)).toMatchObject({ status: "refused", values: {} });
  });

  test("takes what a form holds, never its form data", async () => {
    await signIn();
    const form = new FormData();
    form.set("name", "Lakeshore");
    expect(await save(null, form)).toMatchObject({ status: "refused", fieldErrors: { name: expect.any(String) } });
  });

  test.each([
    ["", { fieldErrors: { name: "Give a name." }, formError: null }],
    ["taken", { fieldErrors: { name: "That is taken." }, formError: null }],
    ["refused", { fieldErrors: {}, formError: "Not like this." }],
    ["gone", { fieldErrors: {}, formError: "That program no longer exists." }],
    ["busy", { fieldErrors: {}, formError: expect.stringContaining("Nothing was saved") }],
  ])("%j is refused, with what was typed but its password", async (name, told) => {
    await signIn();
    const state: FormState<unknown> = await save(null, { name, password: "secret words" });
    expect(state).toEqual({ status: "refused", ...told, values: { name } });
    expect(request.revalidated).toBe(0);
  });

  test("anything unexpected is thrown", async () => {
    await signIn();
    await expect(save(null, { name: "broken" })).rejects.toThrow("unexpected");
  });
});

describe("nobody", () => {
  test.each([
    ["no cookie", () => {}],
    ["a cookie of nonsense", () => request.cookies.set("next-auth.session-token", "nonsense")],
    [
      "an ended session",
      async () => {
        const account = await signIn();
        await store.database().write((tx) => tx.session.deleteMany({ where: { accountId: account.id } }));
      },
    ],
  ])("with %s saves nothing and loses nothing", async (_what, come) => {
    await come();
    expect(await save(null, { name: "Lakeshore" })).toMatchObject({
      status: "refused",
      formError: expect.stringContaining("signed out"),
      values: { name: "Lakeshore" },
    });
  });

  test("may call a public action, which knows the address", async () => {
    request.headers.set("x-forwarded-for", "192.0.2.1");
    const action = publicAction(schema, async ({ name }, { address }) => ({ name, address }));
    expect(await action(null, { name: "a" })).toEqual({ status: "done", result: { name: "a", address: "192.0.2.1" } });
    expect(await action(null, { name: "" })).toMatchObject({
      status: "refused",
      fieldErrors: { name: "Give a name." },
    });
  });
});

test.each([{ origin: "http://elsewhere.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }])(
  "a request with %o is refused before anything is read",
  async (fields) => {
    await signIn();
    for (const [name, value] of Object.entries(fields)) request.headers.set(name, value);
    const run = vi.fn(async () => ({}));
    expect(await userAction(schema, run)(null, { name: "a" })).toMatchObject({ status: "refused" });
    expect(await publicAction(schema, run)(null, { name: "a" })).toMatchObject({ status: "refused" });
    expect(run).not.toHaveBeenCalled();
  },
);

test("a missing or short secret lets nobody in and says why", async () => {
  await signIn();
  vi.stubEnv("NEXTAUTH_SECRET", "short");
  await expect(save(null, { name: "a" })).rejects.toThrow("NEXTAUTH_SECRET");
});

test("a submission key is a short text", () => {
  expect(submissionKey.safeParse(crypto.randomUUID()).success).toBe(true);
  expect(submissionKey.safeParse("x".repeat(101)).success).toBe(false);
});
