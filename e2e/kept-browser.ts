import type { BrowserContext, CDPSession, Page, PlaywrightTestOptions } from "@playwright/test";

/**
 * A browser that one test after the other has: it reads and compiles the product's scripts once, not for each test. Between two tests it is
 * emptied of whatever a test can leave (`emptied`). One that was asked for something that stays is closed, and the next test has a new one.
 */
export type Kept = {
  context: BrowserContext;
  page: Page;
  /** The browser's own tools, for what the runner cannot ask for. */
  tools: CDPSession;
  /** Whether a test asked for something that stays for as long as the page or the context lives. */
  spent: () => boolean;
};

/** What stays once it is asked for: a script for every page, a function of the test's, whatever a session with the tools sets. */
const STAYS = [
  "addInitScript",
  "newCDPSession",
  "exposeFunction",
  "exposeBinding",
  "routeWebSocket",
  "setHTTPCredentials",
];

/** A clock of the test's own stays as well. */
const CLOCK = ["install", "setFixedTime", "setSystemTime", "pauseAt", "fastForward", "runFor"];

/** What a test may listen to on its page. */
const EVENTS = [
  ...[
    "console",
    "dialog",
    "domcontentloaded",
    "download",
    "filechooser",
    "framenavigated",
    "load",
    "pageerror",
    "popup",
  ],
  ...["request", "requestfailed", "requestfinished", "response", "websocket", "worker"],
] as const;

/** Makes a page in this context, and notices when a test asks either for something that stays. */
export async function keptBrowser(context: BrowserContext): Promise<Kept> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  let spent = false;
  const notice = (whole: object, names: string[]) => {
    for (const name of names) {
      const asked: unknown = Reflect.get(whole, name);
      if (typeof asked !== "function") continue;
      Reflect.set(whole, name, (...given: unknown[]) => {
        spent = true;
        return Reflect.apply(asked, whole, given);
      });
    }
  };
  for (const whole of [context, page]) notice(whole, STAYS);
  for (const clock of new Set([context.clock, page.clock])) notice(clock, CLOCK);
  return { context, page, tools, spent: () => spent };
}

/**
 * Empties a browser after a test: as good as new, but for the release's own files in its cache. False where it can't be used again.
 * e2e/kept-browser.spec.ts leaves something in each way and looks for it in the next test.
 */
export async function emptied(
  kept: Kept,
  { baseURL = "", viewport }: Partial<PlaywrightTestOptions>,
): Promise<boolean> {
  const { context, page, tools } = kept;
  if (kept.spent() || page.isClosed()) return false;
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of EVENTS) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  // Only a picture, so nothing of the product runs there; but of the same origin, so its stores can be emptied from there.
  const left = await page.goto("/icon.svg").catch(() => null);
  if (!left) return false;
  await page.evaluate(() => {
    for (const store of [localStorage, sessionStorage]) store.clear();
    window.name = "";
  });
  await page.mouse.move(-1, -1);
  await page.emulateMedia({
    ...{ media: null, colorScheme: null, forcedColors: null, contrast: null },
    reducedMotion: "reduce",
  });
  if (viewport) await page.setViewportSize(viewport);
  await tools.send("Storage.clearDataForOrigin", { origin: new URL(baseURL).origin, storageTypes: "all" });
  await tools.send("Page.resetNavigationHistory");
  return true;
}
