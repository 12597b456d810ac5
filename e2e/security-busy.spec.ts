import type { APIRequestContext } from "@playwright/test";
import { BUSY } from "@/lib/form-state";
import { BUSY_NOW } from "@/lib/route";
import { seasonSchema } from "@/lib/season/schema";
import { type BuiltAction, builtActions, builtList } from "@/scripts/lib/build";
import { first, message, type Named, submission, TRIES, withNote } from "./action-tries";
import { postAction } from "./actions";
import { ZONE } from "./app";
import { BUSY_SERVERS } from "./busy-database";
import { expect, freshEmail, signInOverHttp, test } from "./fixtures";

/** What to send to actions that name no row of another's. */
const OF_NOTHING: Record<string, (named: Named) => object> = {
  addProgram: () => ({ name: "Harborview", submission: submission() }),
  addStrength: () => ({ kind: "ties", fact: "A fact", evidence: "", words: "", submission: submission() }),
  addCriteria: () => ({ criteria: [{ name: "Calls", weight: 1 }], submission: submission() }),
  logMessage: ({ season }) => ({ ...message, programId: first(season.programs).id, submission: submission() }),
};
/** What only reads is answered, as every page is. */
const READS = ["askToLeave"];
/** What asks for nobody's account, and looks at what was sent before it looks into the database. */
const FOR_ANYBODY = ["signUp", "requestReset", "setPassword", "confirmAddress"];
/** When somebody was here last is written down; a transaction that changed nothing may have counted; jobs are done meanwhile. */
const WITHOUT = ["lastSeenAt", "revision", "Job"];
/** What is read of several seasons is read as one, as a writer would, so that nothing changes in between. */
const READS_AS_ONE = ["/api/account-file"];
/** Routes that need no database, or say themselves how it is. */
const WITHOUT_DATABASE = /^\/(api\/(health|share|auth)|offline|share|favicon|icon|apple-icon|manifest|_)/;

/** Sends something to each action. */
function everyAction(request: APIRequestContext, actions: Map<string, BuiltAction>, named: Named, origin: string) {
  const tries = [...actions].flatMap(([name, action]) => {
    const inputs = [...(TRIES[name]?.(named) ?? []), ...(OF_NOTHING[name] ? [OF_NOTHING[name](named)] : [])];
    return (inputs.length > 0 ? inputs : [{}]).map((input) => ({ name, action, input }));
  });
  return Promise.all(
    tries.map(async ({ name, action, input }) => ({
      name,
      ...(await postAction(request, action, input, { origin })),
    })),
  );
}

/** Asks for each route that needs the database, as a page and as a file. */
async function everyRoute(request: APIRequestContext): Promise<{ path: string; status: number; text: string }[]> {
  const built = [...new Set(Object.values(await builtList("app-path-routes-manifest.json")))];
  const paths = built
    .filter((path) => !WITHOUT_DATABASE.test(path))
    .map((path) => path.replace(/\[[^\]]+\]/g, `${"x".repeat(43)}.ics`));
  return Promise.all(
    paths.map(async (path) => {
      const answer = await request.get(path, { maxRedirects: 0 });
      return { path, status: answer.status(), text: await answer.text() };
    }),
  );
}

for (const [kind, start] of Object.entries(BUSY_SERVERS))
  test(`while a database of ${kind} is busy, every action and route says so, and nothing is changed`, async ({
    playwright,
  }) => {
    test.setTimeout(600_000);
    const actions = await builtActions();
    const busy = await start();
    const origin = busy.server.address;
    const request = await playwright.request.newContext({ baseURL: origin });
    try {
      const credentials = { email: freshEmail(), password: "seven quiet harbors" };
      const act = async (name: string, input: object) => {
        const action = actions.get(name);
        if (!action) throw new Error(`No action is called ${name}.`);
        return (await postAction(request, action, { ...input, submission: submission() }, { origin })).answer;
      };
      expect(await act("signUp", { ...credentials, timeZone: ZONE })).toMatchObject({ status: "done" });
      await signInOverHttp(request, credentials);
      expect((await request.post("/api/season-file", { data: withNote() })).status()).toBe(201);
      const { id: seasonId, season: given } = await (await request.get("/api/season")).json();
      const season = seasonSchema.parse(given);
      const named = { season, seasonId, session: "", deletion: "", version: "", own: first(season.programs).id };
      const { csrfToken } = await (await request.get("/api/auth/csrf")).json();

      for (const { name: way, reads, begin } of busy.ways) {
        await busy.letTimePass();
        const before = await busy.hashes(WITHOUT);
        const release = await begin();
        const answers = await everyAction(request, actions, named, origin);
        const routes = await everyRoute(request);
        const file = await request.post("/api/season-file", { data: withNote() });
        const auth = (path: string, form: object) =>
          request.post(`/api/auth/${path}`, { form: { ...form, csrfToken, json: "true" } });
        const entering = await auth("callback/credentials", credentials);
        const leaving = await auth("signout", {});
        const ready = await request.get("/api/health");
        await release();

        // One that is posted to a page without its row is answered beside that page's 404.
        for (const { name, status, text } of answers)
          expect(status, `${way}: ${name} ${text.slice(0, 200)}`).toBeLessThan(500);
        const told = new Set(answers.filter(({ answer }) => answer?.formError === BUSY).map(({ name }) => name));
        const others = answers.filter(({ name }) => !told.has(name));
        if (reads) {
          // What is refused before anything is written never asks the database for a lock.
          const done = others.filter(({ name, answer }) => !READS.includes(name) && answer?.status !== "refused");
          expect(done.map(({ name }) => name)).toEqual([]);
          for (const name of ["addProgram", "logMessage", "editProgram", "completeTask", "saveAfterInterview"])
            expect([...told], way).toContain(name);
          expect(told.size, way).toBeGreaterThan(40);
          for (const { path, status, text } of routes)
            if (status === 503 && READS_AS_ONE.includes(path)) expect(text, `${way}: ${path}`).toContain(BUSY_NOW);
            else expect([200, 303, 307, 404, 405, 409], `${way}: ${path}`).toContain(status);
        } else {
          expect([...new Set(others.map(({ name }) => name))].sort(), way).toEqual([...FOR_ANYBODY].sort());
          for (const { path, status, text } of routes)
            if (path.startsWith("/api/")) {
              expect([503, 405], `${way}: ${path}`).toContain(status);
              if (status === 503) expect(text, `${way}: ${path}`).toContain(BUSY_NOW);
            } else expect(status < 500 || text.includes("busy"), `${way}: ${path} ${status}`).toBe(true);
          expect(ready.status(), way).toBe(503);
        }
        expect(file.status(), way).toBe(503);
        expect(await file.json()).toEqual({ problems: [{ path: "", message: BUSY_NOW }] });
        expect(new URL((await entering.json()).url).searchParams.get("error"), way).toBe("busy");
        expect(leaving.status(), way).toBe(503);
        expect(await busy.hashes(WITHOUT), way).toEqual(before);

        // Once it isn't anymore, the same is done; whoever could not sign out is signed in.
        await expect.poll(async () => (await request.get("/api/health")).status()).toBe(200);
        expect(await act("addProgram", { name: `Harborview after ${way}` }), way).toMatchObject({ status: "done" });
      }
    } finally {
      await request.dispose();
      await busy.end();
    }
  });

for (const [kind, start] of Object.entries(BUSY_SERVERS))
  test(`on ${kind}, a form that is refused by a busy database keeps what was typed, and a page that can't be read says so`, async ({
    browser,
  }) => {
    const busy = await start();
    const context = await browser.newContext({ baseURL: busy.server.address });
    const page = await context.newPage();
    try {
      await page.goto("/");
      await page.getByRole("button", { name: /Try it with a sample season/ }).click();
      await page.waitForURL("**/today");
      for (const { name: way, reads, begin } of busy.ways) {
        await page.goto("/programs/new");
        await page.getByLabel("Name", { exact: true }).fill(`North ${way}`);
        await page.getByText("More about it").click();
        await page.getByLabel("Notes").fill("Reading room on the fourth floor.");
        const release = await begin();
        await page.getByRole("button", { name: "Add program" }).click();
        await expect(page.getByRole("alert").filter({ hasText: BUSY })).toBeVisible();
        await expect(page.getByLabel("Name", { exact: true })).toHaveValue(`North ${way}`);
        await expect(page.getByLabel("Notes")).toHaveValue("Reading room on the fourth floor.");
        if (!reads) {
          const other = await context.newPage();
          await other.goto("/today");
          await expect(other.getByRole("alert").filter({ hasText: "The database is busy." })).toBeVisible();
          await other.close();
        }
        await release();
        await page.getByRole("button", { name: "Add program" }).click();
        await expect(page.getByRole("heading", { level: 1, name: `North ${way}` })).toBeVisible();
      }
    } finally {
      await context.close();
      await busy.end();
    }
  });
