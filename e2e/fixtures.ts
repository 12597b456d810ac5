import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { Season } from "@/lib/season/schema";
import { type App, appOn } from "./app";

export { expect };

/** What an account made for a test signs in with. */
export type Credentials = { email: string; password: string };

/** A request that was seen in the browser, to be sent again. */
type Seen = { url: string; headers: Record<string, string>; body: string };

type WorkerFixtures = {
  /** The request of a sign-up form filled in once by hand, with the e-mail address in it. */
  signUpRequest: { seen: Seen; email: string };
  /** Accounts whose seasons are only looked at, one for each name, made once: their cookies, and the season as the server has it. */
  lookedAt: (name: string, season: Season) => Promise<{ cookies: Cookies; season: Season }>;
};

type Cookies = Awaited<ReturnType<APIRequestContext["storageState"]>>["cookies"];

type Fixtures = {
  /** Every message that the browsers of this test wrote to their consoles; the test fails on those not `expected`. */
  browserConsole: { watch(context: BrowserContext): void; expected(text: RegExp): void };
  /** Makes an account without a browser. */
  newAccount: () => Promise<Credentials>;
  /** A fresh account with an empty season; `page` is signed in to it. */
  account: Credentials;
  /** The jobs of a person, done on `page`, signed in to the fresh account. */
  app: App;
  /** The same of somebody who is signed in to nothing. */
  visitor: App;
  /** Imports a season into the account of `page`, opens it, and gives it as the server now has it, with its own ids. */
  openSeason: (season: Season) => Promise<Season>;
  /** Another browser, signed in to nothing. */
  otherBrowser: () => Promise<{ page: Page; app: App }>;
};

const PASSWORD = "seven quiet harbors";
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

/** Sends what a browser sent, with the cookies of another, and perhaps other words in it. */
export function sendAgain(request: APIRequestContext, seen: Seen, body = seen.body) {
  return request.post(seen.url, {
    headers: {
      "content-type": seen.headers["content-type"] ?? "",
      "next-action": seen.headers["next-action"] ?? "",
      accept: seen.headers.accept ?? "*/*",
      origin: new URL(seen.url).origin,
    },
    data: Buffer.from(body),
  });
}

/** The next action that `page` sends while `doing` goes on. */
export async function seenAction(page: Page, doing: () => Promise<void>): Promise<Seen> {
  const sent = page.waitForRequest((request) => "next-action" in request.headers());
  await doing();
  const request = await sent;
  return { url: request.url(), headers: request.headers(), body: request.postData() ?? "" };
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from its pattern
  extraHTTPHeaders: ({}, use) => use({ "x-forwarded-for": ownAddress() }),

  signUpRequest: [
    async ({ browser }, use, { project }) => {
      const email = freshEmail();
      const page = await browser.newPage({
        baseURL: project.use.baseURL,
        extraHTTPHeaders: { "x-forwarded-for": ownAddress() },
      });
      const seen = await seenAction(page, () => appOn(page).signUp({ email, password: PASSWORD }));
      await page.close();
      await use({ seen, email });
    },
    { scope: "worker" },
  ],

  lookedAt: [
    async ({ playwright, signUpRequest: { seen, email } }, use, { project }) => {
      const made = new Map<string, Promise<{ cookies: Cookies; season: Season }>>();
      const make = async (season: Season) => {
        const request = await playwright.request.newContext({
          baseURL: project.use.baseURL,
          extraHTTPHeaders: { "x-forwarded-for": ownAddress() },
        });
        const own = freshEmail();
        expect((await sendAgain(request, seen, seen.body.replaceAll(email, own))).status()).toBe(200);
        await signInOverHttp(request, { email: own, password: PASSWORD });
        expect((await request.post("/api/season-file", { data: season })).status()).toBe(201);
        const opened: Season = (await (await request.get("/api/season")).json()).season;
        const { cookies } = await request.storageState();
        await request.dispose();
        return { cookies, season: opened };
      };
      await use((name, season) => {
        const known = made.get(name) ?? make(season);
        made.set(name, known);
        return known;
      });
    },
    { scope: "worker" },
  ],

  browserConsole: [
    async ({ context }, use) => {
      const said: string[] = [];
      const expected: RegExp[] = [];
      const watch = (watched: BrowserContext) => {
        watched.on("console", (message) => {
          if (message.type() !== "error" && message.type() !== "warning") return;
          said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
        });
        watched.on("weberror", (error) => said.push(`thrown: ${error.error().stack ?? error.error().message}`));
      };
      watch(context);
      await use({ watch, expected: (text) => expected.push(text) });
      expect(said.filter((line) => !expected.some((text) => text.test(line)))).toEqual([]);
    },
    { auto: true },
  ],

  newAccount: ({ playwright, baseURL, extraHTTPHeaders, signUpRequest }, use) =>
    use(async () => {
      const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
      const email = freshEmail();
      const made = await sendAgain(
        request,
        signUpRequest.seen,
        signUpRequest.seen.body.replaceAll(signUpRequest.email, email),
      );
      expect(made.status()).toBe(200);
      await request.dispose();
      return { email, password: PASSWORD };
    }),

  account: async ({ context, newAccount }, use) => {
    const account = await newAccount();
    await signInOverHttp(context.request, account);
    await use(account);
  },

  app: ({ page, account: _ }, use) => use(appOn(page)),

  visitor: ({ page }, use) => use(appOn(page)),

  // The account comes first: a season needs somebody to belong to.
  openSeason: ({ context, account: _ }, use) =>
    use(async (season) => {
      const imported = await context.request.post("/api/season-file", { data: season });
      expect(imported.status(), await imported.text()).toBe(201);
      return (await (await context.request.get("/api/season")).json()).season;
    }),

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

/** An instant so many hours before now (after, when negative), as a season file holds it. */
export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/** Fails when axe finds anything on the page as it stands, or anything of these rules alone. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  // A colour on its way to another is none that anybody reads.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(" ")})`)).toEqual([]);
}

/** Fails when the page can be scrolled sideways, or something to click or fill in stands beyond its edge and nothing scrolls to it. */
export async function expectFitsWidth(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      // The page itself is not to be scrolled sideways, a table or a row of filters in it may be.
      element !== null &&
      element.tagName !== "MAIN" &&
      ((element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX)) ||
        scrolls(element.parentElement));
    // What is for screen readers alone stands in a box of one pixel; what measures a text is for nobody.
    const unseen = (element: Element | null): boolean =>
      element !== null &&
      (element.getBoundingClientRect().width <= 1 || element.ariaHidden === "true" || unseen(element.parentElement));
    const controls = [...document.querySelectorAll("a, button, input, select, textarea, summary")].filter((control) => {
      const { left, right } = control.getBoundingClientRect();
      return (left < -1 || right > window.innerWidth + 1) && control.checkVisibility() && !unseen(control);
    });
    return {
      pixels: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
      controls: controls
        .filter((control) => !scrolls(control))
        .map((control) => control.getAttribute("aria-label") ?? control.textContent),
    };
  });
  expect(beyond).toEqual({ pixels: 0, controls: [] });
}
