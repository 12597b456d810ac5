import { beforeEach, expect, test, vi } from "vitest";
import { knownHere } from "@/lib/auth";
import { createAccount, signIn } from "@/lib/store/accounts";
import { openReset } from "@/lib/store/password-resets";
import { testDatabase } from "@/lib/store/testing";
import { setPassword } from "./actions";

/** The framework's side of a request: the cookies of one browser. */
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "season.example", origin: "http://season.example" }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
  }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

testDatabase();
const email = "maya@example.org";
const old = "seven quiet harbors";
const chosen = "a lighthouse in fog";

beforeEach(async () => {
  jar.clear();
  vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests, longer than needed");
  await createAccount(email, old, "UTC", "sign-up-form");
});

async function guesses(): Promise<void> {
  for (let guess = 0; guess < 12; guess += 1) await signIn(email, "a guess", "", Date.now());
}

test("the browser that used a link is let in, though a stranger guesses before and after", async () => {
  const token = await openReset(email, Date.now());
  await guesses();
  expect(await setPassword(null, { token, password: chosen })).toMatchObject({ status: "done" });
  await guesses();
  expect((await signIn(email, chosen, "", Date.now())).outcome).toBe("slow");
  expect((await signIn(email, chosen, "", Date.now(), await knownHere(email))).outcome).toBe("in");
  // It is known for this address alone.
  expect(await knownHere("other@example.org")).toBeNull();
});

test("a link that is of no use makes no browser known", async () => {
  const token = await openReset(email, Date.now());
  await setPassword(null, { token, password: chosen });
  jar.clear();
  expect(await setPassword(null, { token, password: old })).toMatchObject({ status: "refused" });
  expect(await setPassword(null, { token: "made up", password: old })).toMatchObject({ status: "refused" });
  expect(
    await setPassword(null, { token: await openReset(email, Date.now(), "operator"), password: "short" }),
  ).toMatchObject({
    status: "refused",
  });
  expect(await knownHere(email)).toBeNull();
});
