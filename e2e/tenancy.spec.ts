import { readdir } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import type { Season } from "@/lib/season/schema";
import { builtActions } from "@/scripts/lib/build";
import { first, message, type Named, submission, TRIES, withNote } from "./action-tries";
import { callAction, postAction } from "./actions";
import { expect, ONCE, signInOverHttp, test } from "./fixtures";

/** Pages and routes that take the id of a row, with that of the first row of its kind. */
const ADDRESSES: Record<string, (named: Named) => string> = {
  "app/(season)/programs/[id]/page.tsx": ({ season }) => `/programs/${first(season.programs).id}`,
  "app/(season)/programs/[id]/edit/page.tsx": ({ season }) => `/programs/${first(season.programs).id}/edit`,
  "app/(season)/programs/[id]/merge/page.tsx": ({ season }) => `/programs/${first(season.programs).id}/merge`,
  "app/(season)/contacts/[id]/merge/page.tsx": ({ season }) => `/contacts/${first(season.contacts).id}/merge`,
  "app/(season)/drafts/[id]/page.tsx": ({ season }) => `/drafts/${first(season.drafts).id}`,
  "app/(season)/write/[id]/page.tsx": ({ season }) => `/write/${first(season.drafts).id}`,
  "app/(season)/write/interview/[id]/page.tsx": ({ season }) => `/write/interview/${first(season.interviews).id}`,
  "app/(season)/interviews/[id]/page.tsx": ({ season }) => `/interviews/${first(season.interviews).id}`,
  "app/(season)/interviews/[id]/after/page.tsx": ({ season }) => `/interviews/${first(season.interviews).id}/after`,
  "app/(season)/find/[id]/page.tsx": ({ season }) => `/find/${first(season.programs).id}`,
  "app/(season)/rotations/[id]/page.tsx": ({ season }) => `/rotations/${first(season.rotations).id}`,
  "app/(season)/messages/[id]/page.tsx": ({ season }) =>
    `/messages/${first(season.messages.filter(({ direction }) => direction === "received")).id}`,
};

type Whole = { id: string; season: Season };
const seasonOf = async (request: APIRequestContext): Promise<Whole> => (await request.get("/api/season")).json();

/** The owner's rows as a stranger would name them, and rows of nobody. The stranger is signed in to `page`. */
const stranger = test.extend<{ owner: APIRequestContext; theirs: Named; nobodys: Named }>({
  owner: async ({ playwright, baseURL, newAccount }, use) => {
    const request = await playwright.request.newContext({ baseURL });
    await signInOverHttp(request, await newAccount());
    expect((await request.post("/api/season-file", { data: withNote() })).status()).toBe(201);
    await use(request);
    await request.dispose();
  },
  theirs: async ({ owner, openSeason }, use) => {
    const own = first((await openSeason(withNote())).programs).id;
    const { id: seasonId, season } = await seasonOf(owner);
    const session = /"session\\?":\\?"([\w-]{43})/.exec(await (await owner.get("/settings")).text())?.[1] ?? "";
    expect(session).toHaveLength(43);
    await use({ season, seasonId, session, deletion: "", version: "", own });
  },
  nobodys: async ({ theirs: { own } }, use) =>
    use({
      season: withNote(),
      seasonId: "no-such-season",
      session: "0".repeat(43),
      deletion: "no-such-deletion",
      version: "no-such-version",
      own,
    }),
});

stranger(
  "another account's pages answer as those of rows that do not exist",
  { tag: ONCE },
  async ({ page, owner, theirs, nobodys, browserConsole }) => {
    const root = resolve(import.meta.dirname, "..");
    const files = await readdir(join(root, "app"), { recursive: true, withFileTypes: true });
    const taking = files
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
      // A link to unsubscribe is for whoever has it.
      .filter((path) => /\/\[[^.\]]+\]\/(.*\/)?page\.tsx$/.test(path) && !path.includes("[token]"));
    expect(Object.keys(ADDRESSES).sort()).toEqual(taking.sort());

    browserConsole.expected(/404|preloaded using link preload but not used/);
    for (const address of Object.values(ADDRESSES)) {
      // A kept connection may be closed between two pages of a busy machine.
      expect((await owner.get(address(theirs), { maxRetries: 2 })).status(), address(theirs)).toBe(200);
      const read = async (path: string) => {
        const answer = await page.goto(path);
        // The page is whole once the screens' own navigation stands around it, and alive once changes of page are announced.
        await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
        await page.locator("next-route-announcer").waitFor({ state: "attached" });
        return { status: answer?.status(), text: await page.locator("body").ariaSnapshot(), title: await page.title() };
      };
      expect(await read(address(theirs))).toEqual(await read(address(nobodys)));
    }
  },
);

stranger(
  "another account's season file answers as one that does not exist",
  { tag: ONCE },
  async ({ page, owner, theirs, nobodys }) => {
    const read = async (request: APIRequestContext, id: string) => {
      const answer = await request.get(`/api/season-file?id=${id}`);
      return { status: answer.status(), text: await answer.text() };
    };
    expect((await read(owner, theirs.seasonId)).status).toBe(200);
    const refused = await read(page.request, theirs.seasonId);
    expect(refused.status).toBe(404);
    expect(refused).toEqual(await read(page.request, nobodys.seasonId));
  },
);

stranger(
  "another account's draft leaves as one that does not exist",
  { tag: ONCE },
  async ({ page, owner, theirs, nobodys }) => {
    for (const path of ["eml", "versions"]) {
      const read = async (request: APIRequestContext, { season }: Named) => {
        const answer = await request.get(`/api/drafts/${first(season.drafts).id}/${path}`);
        return { status: answer.status(), cache: answer.headers()["cache-control"], text: await answer.text() };
      };
      expect(await read(owner, theirs)).toMatchObject({ status: 200, cache: "private, no-store" });
      const refused = await read(page.request, theirs);
      expect(refused).toMatchObject({ status: 404, cache: "private, no-store" });
      expect(refused).toEqual(await read(page.request, nobodys));
    }
  },
);

stranger(
  "another account's interview leaves as one that does not exist",
  { tag: ONCE },
  async ({ page, owner, theirs, nobodys }) => {
    const read = async (request: APIRequestContext, { season }: Named) => {
      const answer = await request.get(`/api/interviews/${first(season.interviews).id}/ics`);
      return { status: answer.status(), cache: answer.headers()["cache-control"], text: await answer.text() };
    };
    expect(await read(owner, theirs)).toMatchObject({ status: 200, cache: "private, no-store" });
    const refused = await read(page.request, theirs);
    expect(refused).toMatchObject({ status: 404, cache: "private, no-store" });
    expect(refused).toEqual(await read(page.request, nobodys));
  },
);

stranger(
  "another account's words are found by nobody else, and by nobody from another site",
  { tag: ONCE },
  async ({ page, owner, theirs, playwright, baseURL }) => {
    const search = (request: APIRequestContext, headers: Record<string, string> = {}) =>
      request.post("/api/search", { data: { words: "quiet reading room", most: 20 }, headers });
    const found = await search(owner);
    expect(found.headers()["cache-control"]).toBe("private, no-store");
    expect(await found.json()).toMatchObject({
      total: 1,
      found: [{ kind: "note", id: first(theirs.season.notes).id }],
    });
    const [own] = (await (await search(page.request)).json()).found;
    expect(own.id).not.toBe(first(theirs.season.notes).id);
    expect((await search(owner, { origin: "https://elsewhere.example" })).status()).toBe(403);
    const nobody = await playwright.request.newContext({ baseURL });
    expect((await search(nobody)).status()).toBe(401);
    await nobody.dispose();
    for (const data of [
      {},
      { words: "q".repeat(201), most: 20 },
      { words: "quiet", most: 1_000 },
      { words: "quiet", most: -1 },
    ])
      expect((await owner.post("/api/search", { data })).status()).toBe(422);
  },
);

stranger("no action reaches another account's rows", { tag: ONCE }, async ({ page, owner, theirs, nobodys }) => {
  const actions = await builtActions();
  expect(Object.keys(TRIES).sort()).toEqual([...actions.keys()].sort());
  const action = (name: string) => {
    const found = actions.get(name);
    if (!found) throw new Error(`no action is called ${name}`);
    return found;
  };
  const removed = await callAction(owner, action("removeNote"), { id: first(theirs.season.notes).id });
  const { programId: _, ...draft } = first(theirs.season.drafts);
  for (const body of ["Quiet reading room, too.", draft.body])
    expect((await callAction(owner, action("saveDraft"), { ...draft, body, keep: true })).status).toBe("done");
  const [kept] = await (await owner.get(`/api/drafts/${draft.id}/versions`)).json();
  const named = { ...theirs, deletion: (removed.result as { deletion: string }).deletion, version: kept.id };
  const before = { theirs: await seasonOf(owner), own: await seasonOf(page.request) };
  for (const [name, tries] of Object.entries(TRIES)) {
    const missing = tries(nobodys);
    for (const [place, input] of tries(named).entries()) {
      const answer = await callAction(page.request, action(name), input);
      expect(answer, `${name} ${JSON.stringify(input)}`).toEqual(
        await callAction(page.request, action(name), missing[place] ?? {}),
      );
      if (!["withdraw", "signOutBrowser"].includes(name)) expect(answer.status, name).toBe("refused");
    }
  }
  expect((await seasonOf(page.request)).season).toEqual(before.own.season);
  // A draft that is gone keeps no message from being logged; another's does not either, and stays where it is.
  const logged = {
    ...message,
    programId: theirs.own,
    draftId: first(theirs.season.drafts).id,
    submission: submission(),
  };
  expect((await callAction(page.request, action("logMessage"), logged)).status).toBe("done");
  // Nothing of the owner's has changed, and the owner is still signed in.
  expect(await seasonOf(owner)).toEqual(before.theirs);
});

/** Actions that are for anybody. */
const ANYBODYS = ["signUp", "requestReset", "setPassword", "confirmAddress"];
const ELSEWHERE = /sent from another site/;

stranger(
  "no action is done for nobody, nor for the owner when another site asks",
  { tag: ONCE },
  async ({ owner, theirs, baseURL, playwright }) => {
    const actions = await builtActions();
    const { host, origin } = new URL(baseURL ?? "");
    const nobody = await playwright.request.newContext({ baseURL });
    const sites: Record<string, string>[] = [
      { origin: "https://elsewhere.example" },
      { origin: "null" },
      { origin: `http://season.${host}` },
      { origin: `https://${host}.elsewhere.example` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin, "sec-fetch-site": "cross-site" },
      { origin: "https://elsewhere.example", "x-forwarded-host": "elsewhere.example" },
    ];
    const before = await seasonOf(owner);
    const seasons = async () => (await (await owner.get("/settings")).text()).match(/api\/season-file\?id=/g)?.length;
    const had = await seasons();
    for (const [name, action] of actions) {
      for (const input of [...(TRIES[name]?.(theirs) ?? []), {}]) {
        if (!ANYBODYS.includes(name)) {
          const { answer } = await postAction(nobody, action, input, { origin });
          // A page that only somebody signed in sees sends on to the sign-in before any action of it is looked at.
          if (answer)
            expect(answer, name).toMatchObject({ status: "refused", formError: expect.stringMatching(/signed out/) });
        }
        for (const site of sites) {
          const { status, answer } = await postAction(owner, action, input, site);
          if (status < 400) expect(answer?.formError, `${name} from ${JSON.stringify(site)}`).toMatch(ELSEWHERE);
        }
      }
    }
    for (const site of sites) {
      const posted = await owner.post("/api/season-file", { data: withNote(), headers: site });
      expect(posted.status(), JSON.stringify(site)).toBe(403);
      const { csrfToken } = await (await owner.get("/api/auth/csrf")).json();
      const out = await owner.post("/api/auth/signout", { form: { csrfToken, json: "true" }, headers: site });
      expect(out.status(), JSON.stringify(site)).toBe(403);
    }
    // The owner is still signed in, with the same seasons, and the open one at the same revision.
    expect(await seasonOf(owner)).toEqual(before);
    expect(await seasons()).toBe(had);
    await nobody.dispose();
  },
);
