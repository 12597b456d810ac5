import { chromium, defineConfig } from "@playwright/test";
import { browserHere } from "./scripts/lib/browser.mjs";

/** `npm test` says where the server and the browser are; run alone, the tests meet a server that is already up. */
const baseURL = process.env.E2E_BASE_URL ?? "http://127.0.0.1:3000";
const executablePath = process.env.E2E_BROWSER ?? browserHere(chromium.executablePath()) ?? undefined;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  // A machine that stands still for a moment is no failure either: what passes at the second try is named (scripts/lib/checks.mjs).
  retries: 1,
  workers: 3,
  // How long something may hang, not how fast it must be: a busy machine is no failure.
  timeout: 240_000,
  // The server or the browser is gone: the rest would only take its time to say so.
  maxFailures: 25,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL,
    locale: "en-US",
    timezoneId: "America/New_York",
    screenshot: "only-on-failure",
    // A worker between a page and the server would answer in place of what a test puts there; e2e/offline.spec.ts and push.spec.ts let it in.
    serviceWorkers: "block",
    // What moves is waited for; the product moves nothing for those who ask for that.
    contextOptions: { reducedMotion: "reduce" },
    // Recording every step costs a sixth of the run; asked for where a failure is looked into.
    trace: process.env.E2E_TRACE === "1" ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { browserName: "chromium", viewport: { width: 1440, height: 900 } } },
    {
      name: "mobile",
      // What has no layout runs once (`ONCE` of e2e/fixtures.ts); what is asked over HTTP alone has no screen.
      grepInvert: /@once/,
      testIgnore: "security-*.spec.ts",
      use: { browserName: "chromium", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
