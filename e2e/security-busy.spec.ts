import { BUSY } from "@/lib/form-state";
import { seasonSchema } from "@/lib/season/schema";
import { sqliteAdapter } from "@/lib/store/sqlite/adapter";
import { tableHashes } from "@/lib/store/table-hashes.fixture";
import { builtActions } from "@/scripts/lib/build";
import { startedServer } from "@/scripts/lib/built-server";
import { first, message, type Named, submission, TRIES, withNote } from "./action-tries";
import { postAction } from "./actions";
import { ZONE } from "./app";
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
/** When somebody was here last is written down; a transaction that changed nothing may have counted; jobs are done meanwhile. */
const WITHOUT = ["lastSeenAt", "revision", "Job"];

test("while another process holds the database, every action and import says so, and nothing is changed", async ({
  playwright,
}) => {
  test.setTimeout(600_000);
  const actions = await builtActions();
  const server = await startedServer();
  const request = await playwright.request.newContext({ baseURL: server.address });
  const origin = server.address;
  try {
    const credentials = { email: freshEmail(), password: "seven quiet harbors" };
    const signUp = actions.get("signUp");
    if (!signUp) throw new Error("no action is called signUp");
    const asked = { ...credentials, timeZone: ZONE, submission: submission() };
    expect((await postAction(request, signUp, asked, { origin })).answer).toMatchObject({ status: "done" });
    await signInOverHttp(request, credentials);
    expect((await request.post("/api/season-file", { data: withNote() })).status()).toBe(201);
    const { id: seasonId, season: given } = await (await request.get("/api/season")).json();
    const season = seasonSchema.parse(given);
    const named = { season, seasonId, session: "", deletion: "", version: "", own: first(season.programs).id };
    const before = await tableHashes(server.database, WITHOUT);

    const other = await sqliteAdapter(`file:${server.database}`, 0).connect();
    await other.executeScript("BEGIN IMMEDIATE");
    const writing = [...actions].filter(([name]) => !READS.includes(name));
    const tries = writing.flatMap(([name, action]) =>
      [...(TRIES[name]?.(named) ?? []), ...(OF_NOTHING[name] ? [OF_NOTHING[name](named)] : [])].map((input) => ({
        name,
        action,
        input,
      })),
    );
    const answers = await Promise.all(
      tries.map(async ({ name, action, input }) => ({
        name,
        ...(await postAction(request, action, input, { origin })),
      })),
    );
    const file = await request.post("/api/season-file", { data: withNote() });
    const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
    const entering = await request.post("/api/auth/callback/credentials", {
      form: { ...credentials, csrfToken, json: "true" },
    });
    const read = await request.get("/today");
    await other.executeScript("ROLLBACK");
    await other.dispose();

    for (const { name, status } of answers) expect(status, name).toBeLessThan(500);
    const busy = new Set(answers.filter(({ answer }) => answer?.formError === BUSY).map(({ name }) => name));
    const otherwise = answers.filter(({ name }) => !busy.has(name)).map(({ name, answer }) => [name, answer?.status]);
    // What is refused before anything is written never asks the database for a lock.
    expect(otherwise.filter(([, status]) => status !== "refused")).toEqual([]);
    for (const name of ["addProgram", "logMessage", "editProgram", "completeTask", "saveAfterInterview", "addContact"])
      expect([...busy]).toContain(name);
    expect(busy.size).toBeGreaterThan(40);
    expect(file.status()).toBe(503);
    expect(await file.json()).toMatchObject({ problems: [{ message: expect.stringContaining("database is busy") }] });
    expect(new URL((await entering.json()).url).searchParams.get("error")).toBe("busy");
    expect(read.status()).toBe(200);
    expect(await tableHashes(server.database, WITHOUT)).toEqual(before);

    // Once it is released, the same is done.
    const add = actions.get("addProgram");
    const again = add && (await postAction(request, add, { name: "Harborview", submission: submission() }, { origin }));
    expect(again?.answer).toMatchObject({ status: "done" });
  } finally {
    await request.dispose();
    await server.end();
  }
});

test("a form that is refused by a busy database says so and keeps what was typed", async ({ browser }) => {
  const server = await startedServer();
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  try {
    await page.goto("/");
    await page.getByRole("button", { name: /Try it with a sample season/ }).click();
    await page.waitForURL("**/today");
    await page.goto("/programs/new");
    await page.getByLabel("Name", { exact: true }).fill("Harborview of the North");
    await page.getByText("More about it").click();
    await page.getByLabel("Notes").fill("Reading room on the fourth floor.");
    const other = await sqliteAdapter(`file:${server.database}`, 0).connect();
    await other.executeScript("BEGIN IMMEDIATE");
    await page.getByRole("button", { name: "Add program" }).click();
    await expect(page.getByRole("alert").filter({ hasText: BUSY })).toBeVisible();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Harborview of the North");
    await expect(page.getByLabel("Notes")).toHaveValue("Reading room on the fourth floor.");
    await other.executeScript("ROLLBACK");
    await other.dispose();
    await page.getByRole("button", { name: "Add program" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Harborview of the North" })).toBeVisible();
  } finally {
    await context.close();
    await server.end();
  }
});
