import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { type Season, seasonSchema } from "@/lib/season/schema";
import { letSessionsExpire, tableHashes } from "@/lib/store/table-hashes.fixture";
import { builtActions } from "@/scripts/lib/build";
import { startedServer } from "@/scripts/lib/built-server";
import { first, type Named, TRIES, withNote } from "./action-tries";
import { callAction, postAction } from "./actions";
import { expect, freshEmail, signInOverHttp, test } from "./fixtures";

/** Stands in every text of the owner's season: an answer that holds it holds somebody's data. */
const MARK = "markthatnobodyelsehas";
const wholeSchema = z.object({ id: z.string(), season: seasonSchema });
/** Actions that are for anybody. */
const ANYBODYS = ["signUp", "requestReset", "setPassword", "confirmAddress"];
/** When somebody was here last is written down; a transaction that changed nothing may have counted; jobs are done meanwhile. */
const WITHOUT = ["lastSeenAt", "revision", "Job"];

function marked(): Season {
  const season = withNote();
  return {
    ...season,
    applicant: { ...season.applicant, name: MARK },
    programs: season.programs.map((program) => ({ ...program, name: `${MARK} ${program.name}`, notes: MARK })),
    contacts: season.contacts.map((contact) => ({ ...contact, name: `${MARK} ${contact.name}` })),
    messages: season.messages.map((message) => ({ ...message, subject: MARK })),
    drafts: season.drafts.map((draft) => ({ ...draft, subject: MARK })),
    tasks: season.tasks.map((task) => ({ ...task, title: MARK })),
  };
}

test("no action of the build does or tells anything to nobody, an expired or a revoked session, or another account", async ({
  playwright,
}) => {
  test.setTimeout(600_000);
  const actions = await builtActions();
  expect([...actions.keys()].sort(), "every action of the build is known").toEqual(Object.keys(TRIES).sort());
  const server = await startedServer();
  const contexts: APIRequestContext[] = [];
  const browser = async (userAgent: string) => {
    const request = await playwright.request.newContext({ baseURL: server.address, userAgent });
    contexts.push(request);
    return request;
  };
  const action = (name: string) => {
    const found = actions.get(name);
    if (!found) throw new Error(`no action is called ${name}`);
    return found;
  };
  try {
    const [owner, expired, revoked, stranger, nobody] = [
      await browser("the owner's browser"),
      await browser("a browser left behind"),
      await browser("a browser signed out elsewhere"),
      await browser("a stranger's browser"),
      await browser("nobody's browser"),
    ];
    const password = "seven quiet harbors";
    const account = async () => {
      const email = freshEmail();
      const form = { email, password, timeZone: "America/New_York", submission: `sign-up ${email}` };
      expect(await callAction(nobody, action("signUp"), form)).toMatchObject({ status: "done" });
      return { email, password };
    };
    const credentials = await account();
    const sessionIn = async (request: APIRequestContext) =>
      /"session\\?":\\?"([\w-]{43})/.exec(await (await request.get("/settings")).text())?.[1] ?? "";
    // The only session there is yet, as the settings name it.
    await signInOverHttp(revoked, credentials);
    const ended = await sessionIn(revoked);
    for (const request of [owner, expired]) await signInOverHttp(request, credentials);
    await signInOverHttp(stranger, await account());
    const imported = async (request: APIRequestContext, season: Season) => {
      expect((await request.post("/api/season-file", { data: season })).status()).toBe(201);
      return wholeSchema.parse(await (await request.get("/api/season")).json());
    };
    const { id: seasonId, season } = await imported(owner, marked());
    const own = first((await imported(stranger, withNote())).season.programs).id;
    const [note, task] = [first(season.notes), first(season.tasks)];
    for (const request of [expired, revoked]) expect((await request.get("/api/season")).status()).toBe(200);
    expect(await callAction(owner, action("signOutBrowser"), { session: ended })).toMatchObject({ status: "done" });
    await letSessionsExpire(server.database, "a browser left behind");
    for (const request of [expired, revoked]) expect((await request.get("/api/season")).status()).toBe(401);
    const removed = await callAction(owner, action("removeNote"), { id: note.id });
    const { deletion } = z.object({ deletion: z.string() }).parse(removed.result);
    const named: Named = { season, seasonId, session: await sessionIn(owner), deletion, version: "", own };

    const callers: [who: string, request: APIRequestContext][] = [
      ["nobody", nobody],
      ["an expired session", expired],
      ["a revoked session", revoked],
    ];
    let answered = 0;
    const before = await tableHashes(server.database, WITHOUT);
    for (const [name, posted] of actions) {
      if (ANYBODYS.includes(name)) continue;
      for (const input of [...(TRIES[name]?.(named) ?? []), {}]) {
        for (const [who, request] of callers) {
          const told = `${name} by ${who}`;
          const { status, text, answer } = await postAction(request, posted, input, { origin: server.address });
          expect(text, told).not.toContain(MARK);
          expect(status, told).toBeLessThan(500);
          // A page that only somebody signed in sees may send on to the sign-in before any action of it is looked at.
          if (answer === null) {
            expect([303, 307], told).toContain(status);
            continue;
          }
          expect(answer, told).toMatchObject({ status: "refused", formError: expect.stringMatching(/signed out/) });
          answered += 1;
        }
        const told = `${name} by another account`;
        if (Object.keys(input).length === 0) continue;
        const { text, answer } = await postAction(stranger, posted, input, { origin: server.address });
        expect(text, told).not.toContain(MARK);
        if (!["withdraw", "signOutBrowser"].includes(name)) expect(answer?.status, told).toBe("refused");
      }
      expect(await tableHashes(server.database, WITHOUT), name).toEqual(before);
    }
    expect(answered).toBeGreaterThan(0);
    // The owner is signed in as before, and what others could not do is done for the owner.
    expect((await callAction(owner, action("completeTask"), { id: task.id, done: true })).status).toBe("done");
    expect(await tableHashes(server.database, WITHOUT)).not.toEqual(before);
  } finally {
    for (const request of contexts) await request.dispose();
    await server.end();
  }
});
