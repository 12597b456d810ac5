import { rm, writeFile } from "node:fs/promises";
import { builtServer, startedServer } from "@/scripts/lib/built-server";
import { expect, test } from "./fixtures";

test("without a good secret the server does not start, and says why", async () => {
  for (const secret of ["", "short", "a".repeat(64)]) {
    const server = await builtServer({ environment: { NEXTAUTH_SECRET: secret } });
    await expect(server.start()).rejects.toThrow("The server exited with 1");
    expect(server.said(), JSON.stringify(secret)).toMatch(/NEXTAUTH_SECRET is missing or weak/);
    await expect(fetch(server.address)).rejects.toThrow();
    await server.end();
  }
});

test("without its database nobody is let in, and the log says so without a word of anybody", async ({ playwright }) => {
  const server = await startedServer();
  const request = await playwright.request.newContext({ baseURL: server.address });
  const health = async () => {
    const answer = await request.get("/api/health");
    return [answer.status(), await answer.json()];
  };
  // The loop has turned once by then, or is about to.
  await expect.poll(async () => (await health())[1].jobs.turnedAt).toMatch(/Z$/);
  expect(await health()).toEqual([200, { live: true, ready: true, jobs: { turnedAt: expect.anything(), stopped: 0 } }]);
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  await request.post("/api/auth/callback/sample", { form: { csrfToken, json: "true" } });
  expect((await request.get("/today")).status()).toBe(200);
  // The disk that held it is gone: what is there now is no database.
  for (const suffix of ["", "-wal", "-shm"]) await rm(server.database + suffix, { force: true });
  await writeFile(server.database, "no database");
  const restarted = await startedServer({ environment: { DATABASE_URL: `file:${server.database}` } });
  await server.end();
  const after = await playwright.request.newContext({
    baseURL: restarted.address,
    storageState: await request.storageState(),
    maxRedirects: 0,
  });
  expect((await after.get("/api/health")).status()).toBe(503);
  for (const path of ["/today", "/api/season", "/programs", "/settings"]) {
    const answer = await after.get(path);
    expect([307, 401, 500], path).toContain(answer.status());
    expect(await answer.text()).not.toMatch(/Keystone|no database/i);
    expect(answer.headers()["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  }
  const email = "maya.private@example.org";
  const given = { csrfToken, email, password: "a very private password", json: "true" };
  await after.post("/api/auth/callback/credentials", { form: given });
  const lines = restarted
    .said()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), time: expect.any(String) });
  expect(lines.some((line) => JSON.parse(line).request)).toBe(true);
  expect(restarted.said()).not.toMatch(/maya|very private|eyJ/i);
  await restarted.end();
  await request.dispose();
  await after.dispose();
});

test("a token that is malformed, of another key, or signed by nobody is nobody's", async ({ playwright, baseURL }) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const unsigned = `${part({ alg: "none" })}.${part({ sessionToken: "x", email: "a@b.c" })}.`;
  const direct = `${part({ alg: "dir", enc: "A256GCM" })}..${"A".repeat(16)}.${"A".repeat(64)}.${"A".repeat(22)}`;
  for (const token of ["", "a", "a.b", "a.b.c.d.e", unsigned, direct, "%00", "a".repeat(4_000), "{}"]) {
    const request = await playwright.request.newContext({
      baseURL,
      maxRedirects: 0,
      extraHTTPHeaders: { cookie: `next-auth.session-token=${token}` },
    });
    expect((await request.get("/api/season")).status(), token).toBe(401);
    expect((await request.get("/today")).status(), token).toBe(307);
    await request.dispose();
  }
});
