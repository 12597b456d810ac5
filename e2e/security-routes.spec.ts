import { randomUUID } from "node:crypto";
import { cp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { builtList } from "@/scripts/lib/build";
import { startedServer } from "@/scripts/lib/built-server";
import { ZONE } from "./app";
import { expect, signInOverHttp, test } from "./fixtures";

/** Stands in every text of the owner's season: an answer that holds it holds somebody's data. */
const MARK = `mark${randomUUID().replaceAll("-", "")}`;

type Ids = { season: Season; seasonId: string };
/** Open: what everybody may read. Private: what only its owner may. */
type Route = { open: true; path: string } | { open: false; path: (ids: Ids) => string };

const first = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("The sample has none.");
  return row;
};
const open = (path: string): Route => ({ open: true, path });
const own = (path: string | ((ids: Ids) => string)): Route => ({
  open: false,
  path: typeof path === "string" ? () => path : path,
});

/** Every route of the product, and whose it is. One that the build has and this list has not fails the test. */
const ROUTES: Record<string, Route> = {
  "/": open("/"),
  "/_not-found": open("/no-such-page"),
  "/_global-error": open("/_global-error"),
  "/favicon.ico": open("/favicon.ico"),
  "/icon.svg": open("/icon.svg"),
  "/apple-icon.png": open("/apple-icon.png"),
  "/manifest.webmanifest": open("/manifest.webmanifest"),
  "/sign-in": open("/sign-in"),
  "/sign-up": open("/sign-up"),
  "/forgot": open("/forgot"),
  "/reset": open("/reset"),
  "/stored": open("/stored"),
  "/confirm": open("/confirm"),
  "/unsubscribe/[token]": open(`/unsubscribe/${"x".repeat(43)}`),
  // Whoever has the token ends one account's email; e2e/reminders.spec.ts asks with one.
  "/api/unsubscribe/[token]": open(`/api/unsubscribe/${"x".repeat(43)}`),
  "/api/auth/[...nextauth]": open("/api/auth/session"),
  // What is the same for everybody: the page that a device draws itself, and the names of the release's files.
  "/offline": open("/offline"),
  // It takes posts only, and hands what was shared back to whoever sent it; e2e/share.spec.ts posts signed in and out.
  "/share": open("/share"),
  "/api/share": open("/api/share"),
  "/offline/files": open("/offline/files"),
  "/api/health": open("/api/health"),
  // Whoever has the secret reads one season's dates; e2e/calendar-files.spec.ts asks with one.
  "/api/calendar/[file]": open(`/api/calendar/${"x".repeat(43)}.ics`),
  // These take posts only; e2e/bring-in.spec.ts posts as nobody and as somebody.
  "/api/bring-in": open("/api/bring-in"),
  "/api/bring-in/read": open("/api/bring-in/read"),
  "/welcome": own("/welcome"),
  "/today": own("/today"),
  "/after": own("/after"),
  "/calendar": own("/calendar"),
  "/contacts": own("/contacts"),
  "/contacts/[id]/merge": own(({ season }) => `/contacts/${first(season.contacts).id}/merge`),
  "/decode": own("/decode"),
  "/deleted": own("/deleted"),
  "/drafts": own("/drafts"),
  "/drafts/[id]": own(({ season }) => `/drafts/${first(season.drafts).id}`),
  "/guide": own("/guide"),
  "/interviews": own("/interviews"),
  "/interviews/[id]": own(({ season }) => `/interviews/${first(season.interviews).id}`),
  "/interviews/[id]/after": own(({ season }) => `/interviews/${first(season.interviews).id}/after`),
  "/bring-in": own("/bring-in"),

  "/interviews/new": own("/interviews/new"),
  "/letter": own("/letter"),
  "/messages/[id]": own(
    ({ season }) => `/messages/${first(season.messages.filter(({ direction }) => direction === "received")).id}`,
  ),
  "/find": own("/find"),
  "/find/[id]": own(({ season }) => `/find/${first(season.programs).id}`),
  "/api/find": own("/api/find"),
  "/programs": own("/programs"),
  "/programs/[id]": own(({ season }) => `/programs/${first(season.programs).id}`),
  "/programs/[id]/edit": own(({ season }) => `/programs/${first(season.programs).id}/edit`),
  "/programs/[id]/merge": own(
    ({ season: { programs } }) => `/programs/${first(programs).id}/merge?with=${programs[1]?.id}`,
  ),
  "/programs/new": own("/programs/new"),
  "/rank-list": own("/rank-list"),
  "/rank-list/compare": own("/rank-list/compare"),
  "/rank-list/criteria": own("/rank-list/criteria"),
  "/record": own("/record"),
  "/review": own("/review?all=1&table=strip.thanks"),
  "/rotations": own("/rotations"),
  "/rotations/[id]": own(({ season }) => `/rotations/${first(season.rotations).id}`),
  "/rotations/new": own("/rotations/new"),
  "/settings": own("/settings"),
  "/settings/reminders": own("/settings/reminders"),
  "/strengths": own("/strengths"),
  "/tasks": own("/tasks"),
  "/write": own(({ season }) => `/write?program=${first(season.programs).id}&kind=update`),
  "/write/[id]": own(({ season }) => `/write/${first(season.drafts).id}`),
  "/write/interview/[id]": own(({ season }) => `/write/interview/${first(season.interviews).id}`),
  "/api/account-file": own("/api/account-file"),
  "/api/contacts": own("/api/contacts"),
  "/api/record": own("/api/record"),
  "/api/search": own("/api/search"),
  "/api/offline": own("/api/offline"),
  "/api/season": own("/api/season"),
  "/api/season-file": own(({ seasonId }) => `/api/season-file?id=${seasonId}`),
  "/api/drafts/[id]/eml": own(({ season }) => `/api/drafts/${first(season.drafts).id}/eml`),
  "/api/interviews/[id]/ics": own(({ season }) => `/api/interviews/${first(season.interviews).id}/ics`),
  "/api/drafts/[id]/versions": own(({ season }) => `/api/drafts/${first(season.drafts).id}/versions`),
};

/** Ways to ask for a page that have led around checks elsewhere: internal headers, data requests, paths spelled otherwise. */
const DETOURS: { name: string; headers?: Record<string, string>; path?: (path: string) => string }[] = [
  { name: "as a page" },
  { name: "as a component's data", headers: { rsc: "1" } },
  { name: "as a prefetch", headers: { rsc: "1", "next-router-prefetch": "1", purpose: "prefetch" } },
  {
    name: "as a segment's prefetch",
    headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  },
  { name: "as .rsc", path: (path) => path.replace(/(\?|$)/, ".rsc$1") },
  { name: "as .segments", path: (path) => path.replace(/(\?|$)/, ".segments/_tree.segment.rsc$1") },
  { name: "encoded", path: (path) => path.replace(/[a-z](?=[^/]*(\?|$))/, (c) => `%${c.charCodeAt(0).toString(16)}`) },
  { name: "with a slash more", path: (path) => path.replace(/(\?|$)/, "/$1") },
  { name: "with two slashes", path: (path) => `/${path}` },
  {
    name: "as from the middleware",
    headers: {
      "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
      "x-middleware-rewrite": "/today",
      "x-middleware-next": "1",
      "x-middleware-invoke": "1",
      "x-invoke-path": "/today",
      "x-invoke-output": "/today",
      "x-matched-path": "/today",
      "x-now-route-matches": "1",
      "x-nextjs-data": "1",
      "next-resume": "1",
      "x-prerender-revalidate": "1",
      "x-path": "//elsewhere.example",
    },
  },
  {
    name: "as another host",
    headers: { "x-forwarded-host": "localhost", "x-original-url": "/today", "x-rewrite-url": "/today" },
  },
];

function marked(): Season {
  const season = sampleSeason(Date.now(), ZONE);
  return {
    ...season,
    season: { ...season.season, label: `${MARK} label` },
    applicant: { ...season.applicant, name: `${MARK} Maya` },
    programs: season.programs.map((program) => ({ ...program, name: `${MARK} ${program.name}`, notes: MARK })),
    contacts: season.contacts.map((contact) => ({ ...contact, name: `${MARK} ${contact.name}` })),
    interviews: season.interviews.map((interview) => ({ ...interview, notes: MARK })),
    rotations: season.rotations.map((rotation) => ({ ...rotation, institution: MARK, notes: MARK })),
    messages: season.messages.map((message) => ({ ...message, subject: MARK, body: `${MARK} ${message.body}` })),
    drafts: season.drafts.map((draft) => ({ ...draft, subject: MARK, body: `${MARK} ${draft.body}` })),
    tasks: season.tasks.map((task) => ({ ...task, title: MARK })),
    strengths: [{ id: "strength", kind: "ties", fact: MARK, evidence: MARK, words: [] }],
  };
}

test("no route gives anybody but its owner a word of a season, however it is asked for", async ({
  playwright,
  baseURL,
  newAccount,
  extraHTTPHeaders,
}) => {
  test.setTimeout(900_000);
  const built = Object.values(await builtList("app-path-routes-manifest.json"));
  expect(Object.keys(ROUTES).sort()).toEqual([...new Set(built)].sort());

  const context = () => playwright.request.newContext({ baseURL, extraHTTPHeaders, maxRedirects: 0 });
  const cookieName = "next-auth.session-token";
  const cookieOf = async (request: APIRequestContext) =>
    (await request.storageState()).cookies.find(({ name }) => name.endsWith(cookieName))?.value ?? "";

  const account = await newAccount();
  const owner = await context();
  await signInOverHttp(owner, account);
  expect((await owner.post("/api/season-file", { data: marked() })).status()).toBe(201);
  const { id: seasonId, season } = await (await owner.get("/api/season")).json();
  const ids: Ids = { season, seasonId };

  const stranger = await context();
  await signInOverHttp(stranger, await newAccount());
  // A session of the owner's that was ended: its cookie is kept from before.
  const ended = await context();
  await signInOverHttp(ended, account);
  const revoked = await cookieOf(ended);
  const { csrfToken } = await (await ended.get("/api/auth/csrf")).json();
  await ended.post("/api/auth/signout", { form: { csrfToken, json: "true" } });
  const cookie = (value: string) => ({ cookie: `${cookieName}=${value}` });
  const own = await cookieOf(owner);
  const forged = await encode({
    token: { sessionToken: "x".repeat(43) },
    secret: "a guess that is not the secret at all",
  });

  const callers: [name: string, headers: Record<string, string>][] = [
    ["nobody", {}],
    ["another account", cookie(await cookieOf(stranger))],
    ["an ended session", cookie(revoked)],
    ["a token of another key", cookie(forged)],
    ["a cut token", cookie(own.slice(0, -5))],
    ["no token at all", cookie("null; x-user=1")],
  ];

  const before = await (await owner.get("/api/season")).text();
  // Thousands of requests: Node's own client is lighter than the browser's.
  const asked = async (path: string, headers: Record<string, string>) => {
    // Spelled out: `//today` alone would be another host.
    const answer = await fetch(`${baseURL}${path}`, {
      headers: { ...extraHTTPHeaders, ...headers },
      redirect: "manual",
    });
    return { status: answer.status, text: await answer.text(), headers: JSON.stringify([...answer.headers]) };
  };
  let answers = 0;
  for (const [route, { open: anybodys, path }] of Object.entries(ROUTES)) {
    const address = typeof path === "string" ? path : path(ids);
    // The owner is let in, so that a refusal of the others says something.
    const theirs = await owner.get(address, { maxRetries: 2 });
    if (!anybodys) {
      expect([200, 307, 308], route).toContain(theirs.status());
      expect(theirs.headers()["cache-control"], route).toContain("no-store");
    }
    for (const [who, headers] of callers) {
      const led = await Promise.all(
        DETOURS.map(async (detour) => ({
          detour,
          answer: await asked(detour.path?.(address) ?? address, { ...headers, ...detour.headers }),
        })),
      );
      for (const { detour, answer } of led) {
        const told = `${route} ${detour.name}, asked by ${who}`;
        expect(answer.text.includes(MARK) || answer.headers.includes(MARK), told).toBe(false);
        expect(answer.status, told).toBeLessThan(500);
        if (!anybodys && who !== "another account" && detour.name === "as a page")
          expect([307, 401], told).toContain(answer.status);
        answers += 1;
      }
    }
  }
  expect(answers).toBe(Object.keys(ROUTES).length * callers.length * DETOURS.length);
  // Reading changed nothing, neither the owner's asking nor anybody else's: the season's revision is the same.
  expect(await (await owner.get("/api/season")).text()).toBe(before);
  for (const { request } of [{ request: owner }, { request: stranger }, { request: ended }]) await request.dispose();
});

test("what is asked of a page that only reads changes nothing, whatever the method says", async ({
  page,
  openSeason,
}) => {
  await openSeason(marked());
  const read = async () => (await page.request.get("/api/season")).text();
  const before = await read();
  const state: Ids = { ...JSON.parse(before), seasonId: JSON.parse(before).id };
  for (const { path } of Object.values(ROUTES)) {
    const address = typeof path === "string" ? path : path(state);
    await Promise.all(
      ["HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"].map((method) =>
        page.request.fetch(address, { method, maxRedirects: 0, maxRetries: 2 }),
      ),
    );
  }
  expect(await read()).toBe(before);
});

test("without proxy.ts nobody is let in either", async ({ playwright }) => {
  const without = `.next-without-proxy-${process.pid}`;
  const root = resolve(import.meta.dirname, "..");
  await cp(join(root, process.env.NEXT_DIST_DIR ?? ".next"), join(root, without), {
    recursive: true,
    filter: (path) => !path.endsWith("/cache"),
  });
  await writeFile(
    join(root, without, "server/functions-config-manifest.json"),
    JSON.stringify({ version: 1, functions: {} }),
  );
  const server = await startedServer({ environment: { NEXT_DIST_DIR: without } });
  const context = () => playwright.request.newContext({ baseURL: server.address, maxRedirects: 0 });
  const [guest, nobody] = [await context(), await context()];
  try {
    const { csrfToken } = await (await guest.get("/api/auth/csrf")).json();
    await guest.post("/api/auth/callback/sample", { form: { csrfToken, json: "true" } });
    expect((await guest.post("/api/season-file", { data: marked() })).status()).toBe(201);
    const { id: seasonId, season } = await (await guest.get("/api/season")).json();
    expect(await (await guest.get("/programs")).text()).toContain(MARK);
    for (const [route, { open: anybodys, path }] of Object.entries(ROUTES)) {
      if (anybodys || typeof path === "string") continue;
      const answer = await nobody.get(path({ season, seasonId }));
      expect([307, 401], route).toContain(answer.status());
      expect(await answer.text(), route).not.toContain(MARK);
    }
    // That the copy is without it: what the proxy tells, the way back after signing in, is missing.
    expect((await nobody.get("/programs")).headers().location).toBe("/sign-in");
  } finally {
    await server.end();
    await rm(join(root, without), { recursive: true, force: true });
    await guest.dispose();
    await nobody.dispose();
  }
});
