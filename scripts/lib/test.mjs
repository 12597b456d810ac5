import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { checks, playwrightCount, vitestCount } from "./checks.mjs";
import { freePort } from "./free-port.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { phases } from "./phases.mjs";
import { ensurePostgres } from "./postgres.mjs";
import { ensureBuilt, ensureGenerated, ensureInstalled, ensureMigrated } from "./prepare.mjs";
import { runCommand, runNode, say } from "./process.mjs";
import { Refusal, requireWritable } from "./requirements.mjs";

const distDir = ".next-test";

/**
 * Everything that is checked, from whatever state the repository is in: types, lint, unit and store tests, then the
 * browser tests against the production build, with a database and a port of their own. The last line counts them.
 * @param {string} root
 */
export function test(root) {
  return runCommand(async () => {
    requireWritable(root);
    await oneAtATime(root, async () => {
      await ensureInstalled(root);
      await ensureGenerated(root);
    });
    const browser = await ensureBrowser(root);
    if (!process.env.TEST_POSTGRES_URL) await ensurePostgres(root);

    const temporary = mkdtempSync(join(tmpdir(), "rank-and-thank-test-"));
    // What the tools leave in the temporary folder, browser profiles and caches, goes with it.
    process.env.TMPDIR = temporary;
    const made = [".next", "next-env.d.ts", "test-results"].filter((path) => !existsSync(join(root, path)));
    const clean = () => {
      for (const path of [...made, distDir]) rmSync(join(root, path), { recursive: true, force: true });
      rmSync(temporary, { recursive: true, force: true });
    };
    process.on("exit", clean);

    /** @type {string[]} */
    const problems = [];
    /** @type {string[]} said again at the end, where they are found without reading all that was printed */
    const failedTests = [];
    const timed = phases();
    const total = { passed: 0, failed: 0 };
    /** @type {string[]} */
    const secondTries = [];
    const add = (/** @type {import("./checks.mjs").Count} */ { passed, failed, skipped, failures, second }) => {
      total.passed += passed;
      total.failed += failed;
      failedTests.push(...failures);
      secondTries.push(...second);
      if (skipped > 0) problems.push(`${skipped} skipped: every test must run.`);
    };

    const unitReport = join(temporary, "vitest.json");
    const vitestArgs = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
    const failed = (/** @type {unknown} */ error) => {
      problems.push(problem(error));
      return false;
    };
    const noted = (/** @type {string} */ name, /** @type {() => Promise<void>} */ work) =>
      timed.time(name, () => work().then(() => true, failed));
    const [types, ...others] = checks(root, vitestArgs).map(({ name, run }) => noted(name.toLowerCase(), run));
    // Beside the rest, but not beside the type check, whose generated types a build writes anew.
    const building = Promise.resolve(types).then(() =>
      noted("build", () => ensureBuilt(root, distDir, { ...process.env, NEXT_TELEMETRY_DISABLED: "1" })),
    );
    const [built] = await Promise.all([building, ...others]);
    if (existsSync(unitReport)) add(vitestCount(unitReport));

    const browserReport = join(temporary, "playwright.json");
    if (built) await noted("browser tests", () => browserTests(root, temporary, browser, browserReport));
    if (existsSync(browserReport)) add(playwrightCount(browserReport));
    // What a failed test leaves to look at is kept.
    if (total.failed + secondTries.length > 0 && made.includes("test-results"))
      made.splice(made.indexOf("test-results"), 1);

    if (secondTries.length > 0) console.error(["Passed only at the second try:", ...secondTries].join("\n"));
    for (const line of [...failedTests, ...problems]) console.error(line);
    console.log(timed.summary("Checked in"));
    // A check that fails as a whole, such as a type error, has no tests to count.
    const failures = Math.max(total.failed, problems.length);
    console.log(`${total.passed} passed, ${failures} failed`);
    process.exit(failures > 0 ? 1 : 0);
  }, 1);
}

/**
 * @param {string} root
 * @param {string} temporary
 * @param {string} browser
 * @param {string} report
 */
async function browserTests(root, temporary, browser, report) {
  const port = await freePort();
  const settings = {
    host: "127.0.0.1",
    port,
    databaseUrl: `file:${join(temporary, "season.db")}`,
    databaseFile: join(temporary, "season.db"),
    address: `http://127.0.0.1:${port}`,
  };
  Object.assign(process.env, {
    NODE_ENV: "production",
    NEXT_DIST_DIR: distDir,
    NEXT_TELEMETRY_DISABLED: "1",
    HOST: settings.host,
    PORT: String(port),
    APP_URL: settings.address,
    NEXTAUTH_URL: settings.address,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    DATABASE_URL: settings.databaseUrl,
    // The tests come from one address; each says its own, so that limits per address are met only where they are tested.
    TRUST_PROXY: "1",
  });
  await ensureMigrated(root, settings);
  await ensureBuilt(root, distDir, process.env);
  say("Running the browser tests …");
  const { serve } = await import("../serve.mjs");
  const close = await serve(settings, { dev: false });
  try {
    await runNode(
      "Browser tests",
      [join(root, "node_modules/@playwright/test/cli.js"), "test", "--reporter=list,json"],
      {
        cwd: root,
        env: {
          ...process.env,
          NODE_ENV: "test",
          E2E_BASE_URL: settings.address,
          E2E_BROWSER: browser,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
      },
    );
  } finally {
    await close();
  }
}

/** @param {unknown} error */
function problem(error) {
  return error instanceof Refusal ? error.message : String(error instanceof Error ? error.stack : error);
}
