import { type BuiltServer, startedServer } from "@/scripts/lib/built-server";
import { expect, signInOverHttp, test } from "./fixtures";

const directives = (policy = "") => new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part]));

test("every answer has a nonce of its own, every script bears it, and no other site is named", async ({
  page,
  account: _,
}) => {
  const nonces = new Set<string>();
  const paths = Array.from({ length: 100 }, (_, count) => (count % 10 ? "/sign-up" : "/today"));
  for (const path of paths) {
    const answer = await page.request.get(path, { maxRetries: 2 });
    const policy = directives(answer.headers()["content-security-policy"]);
    const script = policy.get("script-src") ?? "";
    expect(script).not.toMatch(/unsafe|https?:|\*/);
    for (const name of ["object-src", "base-uri", "frame-ancestors"]) expect(policy.get(name)).toBe(`${name} 'none'`);
    const nonce = /'nonce-([^']+)'/.exec(script)?.[1] ?? "";
    expect(Buffer.from(nonce, "base64").length).toBeGreaterThanOrEqual(16);
    nonces.add(nonce);
    const tags = [...(await answer.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(tags.length).toBeGreaterThan(2);
    for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size).toBe(100);
});

test("what answers, a page, a file or a refusal, keeps to itself", async ({ page, account: _ }) => {
  for (const path of ["/today", "/sign-in", "/api/season", "/api/health", "/no-such-page", "/icon.svg"]) {
    const answer = await page.request.get(path, { maxRetries: 2 });
    expect(answer.headers(), path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(answer.headers()["strict-transport-security"], path).toBeUndefined();
    expect(answer.headers()["x-powered-by"], path).toBeUndefined();
    if (path === "/today" || path === "/api/season")
      expect(answer.headers()["cache-control"], path).toMatch(/private.*no-store/);
  }
});

test("a script that came with the page in spite of all does not run", async ({ page, account: _, browserConsole }) => {
  browserConsole.expected(/Content Security Policy/);
  await page.goto("/today");
  const ran = await page.evaluate(async () => {
    const said = new Promise((heard) => document.addEventListener("securitypolicyviolation", heard, { once: true }));
    const script = document.createElement("script");
    script.textContent = "window.intruded = true";
    document.body.append(script);
    await said;
    return "intruded" in window;
  });
  expect(ran).toBe(false);
});

test.describe("on https", () => {
  let server: BuiltServer;
  test.beforeAll(async () => {
    server = await startedServer({
      environment: { APP_URL: "https://season.example", NEXTAUTH_URL: "https://season.example" },
    });
  });
  test.afterAll(() => server.end());

  test("cookies go over https alone, to this host alone, and no script reads them", async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: server.address });
    const csrf = await request.get("/api/auth/csrf");
    expect(csrf.headers()["strict-transport-security"]).toMatch(/max-age=\d{8}/);
    const set = (answer: typeof csrf) =>
      answer
        .headersArray()
        .filter(({ name }) => name.toLowerCase() === "set-cookie")
        .map(({ value }) => value);
    // This client keeps no secure cookies of plain http, so they are sent by hand.
    const jar = set(csrf).map((line) => line.split(";")[0]);
    const { csrfToken } = await csrf.json();
    const signedIn = await request.post("/api/auth/callback/sample", {
      headers: { cookie: jar.join("; "), origin: "https://season.example", host: "season.example" },
      form: { csrfToken, json: "true" },
    });
    const cookies = [...set(csrf), ...set(signedIn)];
    expect(cookies.filter((line) => line.startsWith("__Host-next-auth.session-token="))).toHaveLength(1);
    for (const line of cookies) {
      expect(line).toMatch(/^__Host-/);
      for (const attribute of [/; *HttpOnly/i, /; *Secure/i, /; *SameSite=Lax/i, /; *Path=\/(;|$)/i])
        expect(line).toMatch(attribute);
      expect(line).not.toMatch(/Domain=/i);
    }
    await request.dispose();
  });
});

test("signing in makes another session each time, and what the cookie held before is of no use", async ({
  playwright,
  baseURL,
  newAccount,
}) => {
  const account = await newAccount();
  const request = await playwright.request.newContext({ baseURL });
  const name = "next-auth.session-token";
  // A cookie that somebody else has set beforehand is not taken up.
  const held = async () => (await request.storageState()).cookies.find((cookie) => cookie.name === name);
  const seen = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    await signInOverHttp(request, account);
    const cookie = await held();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    seen.add(cookie?.value ?? "");
  }
  expect(seen.size).toBe(3);
  await request.dispose();
});
