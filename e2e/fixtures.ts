import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type WebError,
} from "@playwright/test";
import type { Season } from "@/lib/season/schema";
import { type App, appOn } from "./app";
import { emptied, type Kept, keptBrowser } from "./kept-browser";
import { importInto, type MadeAccount, makeAccount, PASSWORD, sessionCookie } from "./made-account";

export { expect };

/**
 * The tag of what is the same on every screen: asked over HTTP, kept in the store or the browser, done by keys. It runs on the desktop
 * alone. That each control of a screen fits and can be touched on a phone is e2e/screens.spec.ts; a test that looks at a layout, or
 * does otherwise on a phone, has no tag and runs on both.
 */
export const ONCE = "@once";
/** The tag of what there is on a phone alone. */
export const PHONE = "@phone";

/** What an account made for a test signs in with. */
export type Credentials = { email: string; password: string };

/** What browsers wrote to their consoles during a test; it fails on what was not `expected`. */
type ConsoleWatch = { watch(context: BrowserContext): void; expected(text: RegExp): void };

/** A page that is only looked at, with the season that is open in it, if any. */
export type LookedAt = { context: BrowserContext; page: Page; season: Season | null };

type WorkerFixtures = {
  /** Pages that several tests look at and change nothing by, one for each name: of an account with this season, or of nobody. */
  lookedAt: (name: string, season: Season | null) => Promise<LookedAt>;
  /** The browser that one test after the other has, empty each time (e2e/kept-browser.ts). */
  kept: { take: () => Promise<Kept>; giveBack: (kept: Kept) => Promise<void> };
};

type Fixtures = {
  /** The page of the test and its context: the worker's kept ones, or its own. */
  own: { context: BrowserContext; page: Page };
  browserConsole: ConsoleWatch;
  /** Makes an account without a browser. */
  newAccount: () => Promise<MadeAccount & Credentials>;
  /** A fresh account with an empty season; `page` is signed in to it. */
  account: MadeAccount & Credentials;
  /** The jobs of a person, done on `page`, signed in to the fresh account. */
  app: App;
  /** The same of somebody who is signed in to nothing. */
  visitor: App;
  /** Imports a season into the account of `page`, opens it, and gives it as the server now has it, with its own ids. */
  openSeason: (season: Season) => Promise<Season>;
  /** Another browser, signed in to nothing. */
  otherBrowser: () => Promise<{ page: Page; app: App }>;
};

/** Asked for where a failure may come from what an earlier test left: each test has a browser of its own. */
const FRESH = process.env.E2E_FRESH === "1";

let accounts = 0;

/** An e-mail address that no account has yet. */
export function freshEmail(): string {
  accounts += 1;
  return `applicant-${process.pid}-${Date.now()}-${accounts}@example.org`;
}

/** A network address of the test's own, so that limits per address are met only where they are tested. */
function ownAddress(): string {
  const byte = () => 1 + Math.floor(Math.random() * 250);
  return `10.${byte()}.${byte()}.${byte()}`;
}

/** Signs in over HTTP; the browser that `request` belongs to holds the session afterwards. */
export async function signInOverHttp(request: APIRequestContext, { email, password }: Credentials): Promise<void> {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const response = await request.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, json: "true" },
  });
  expect(new URL((await response.json()).url).searchParams.get("error")).toBeNull();
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from its pattern
  extraHTTPHeaders: ({}, use) => use({ "x-forwarded-for": ownAddress() }),

  lookedAt: [
    async ({ browser }, use, { project }) => {
      const made = new Map<string, Promise<LookedAt>>();
      const make = async (season: Season | null): Promise<LookedAt> => {
        const context = await browser.newContext({
          ...project.use,
          ...project.use.contextOptions,
          extraHTTPHeaders: { "x-forwarded-for": ownAddress() },
        });
        const page = await context.newPage();
        if (!season) return { context, page, season };
        const account = await makeAccount(freshEmail());
        await context.addCookies([await sessionCookie(account, String(project.use.baseURL))]);
        return { context, page, season: await importInto(account, season) };
      };
      await use((name, season) => {
        const known = made.get(name) ?? make(season);
        made.set(name, known);
        return known;
      });
      for (const { context } of await Promise.all(made.values())) await context.close();
    },
    { scope: "worker" },
  ],

  kept: [
    async ({ browser }, use, { project }) => {
      let last: Kept | undefined;
      await use({
        take: async () => {
          const kept =
            last ?? (await keptBrowser(await browser.newContext({ ...project.use, ...project.use.contextOptions })));
          last = undefined;
          return kept;
        },
        giveBack: async (kept) => {
          if (await emptied(kept, project.use)) last = kept;
          else await kept.context.close();
        },
      });
      await last?.context.close();
    },
    { scope: "worker" },
  ],

  own: async (
    { browser, kept, contextOptions, serviceWorkers, timezoneId, locale, extraHTTPHeaders },
    use,
    { project },
  ) => {
    const usual = project.use;
    if (
      !FRESH &&
      serviceWorkers === usual.serviceWorkers &&
      timezoneId === usual.timezoneId &&
      locale === usual.locale
    ) {
      const taken = await kept.take();
      await taken.context.setExtraHTTPHeaders(extraHTTPHeaders ?? {});
      await use(taken);
      await kept.giveBack(taken);
      return;
    }
    // A context is one of these from its start on.
    const context = await browser.newContext({
      ...usual,
      ...contextOptions,
      ...{ serviceWorkers, timezoneId, locale, extraHTTPHeaders },
    });
    await use({ context, page: await context.newPage() });
    await context.close();
  },

  context: ({ own }, use) => use(own.context),

  page: ({ own }, use) => use(own.page),

  browserConsole: [
    async ({ context }, use) => {
      const said: string[] = [];
      const expected: RegExp[] = [];
      const hear = (message: ConsoleMessage) => {
        if (message.type() !== "error" && message.type() !== "warning") return;
        // The runner's own word on what playwright.config.ts asks of it.
        if (message.text() === "Service Worker registration blocked by Playwright") return;
        // A page that was left before its styles were there: how fast the test went, not what the product did.
        if (/was preloaded using link preload but not used within a few seconds/.test(message.text())) return;
        said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      };
      const thrown = (error: WebError) => said.push(`thrown: ${error.error().stack ?? error.error().message}`);
      const watched: BrowserContext[] = [];
      const watch = (one: BrowserContext) => {
        watched.push(one.on("console", hear).on("weberror", thrown));
      };
      watch(context);
      await use({ watch, expected: (text) => expected.push(text) });
      // One that other tests look at too lives on.
      for (const one of watched) one.off("console", hear).off("weberror", thrown);
      expect(said.filter((line) => !expected.some((text) => text.test(line)))).toEqual([]);
    },
    { auto: true },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from its pattern
  newAccount: ({}, use) =>
    use(async () => {
      const email = freshEmail();
      return { ...(await makeAccount(email)), email, password: PASSWORD };
    }),

  account: async ({ context, newAccount, baseURL }, use) => {
    const account = await newAccount();
    await context.addCookies([await sessionCookie(account, String(baseURL))]);
    await use(account);
  },

  app: ({ page, account: _ }, use) => use(appOn(page)),

  visitor: ({ page }, use) => use(appOn(page)),

  openSeason: ({ account }, use) => use((season) => importInto(account, season)),

  otherBrowser: async ({ browser, contextOptions, browserConsole }, use, { project }) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({
        ...project.use,
        ...contextOptions,
        extraHTTPHeaders: { "x-forwarded-for": ownAddress() },
      });
      contexts.push(context);
      browserConsole.watch(context);
      const page = await context.newPage();
      return { page, app: appOn(page) };
    });
    for (const context of contexts) await context.close();
  },
});

/** An instant this many hours before now (after, when negative), as a season file has it. */
export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/** The same, in days of 24 hours. */
export const daysAgo = (days: number): string => hoursAgo(days * 24);
