import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runNode, say } from "./process.mjs";

/** @typedef {{ name: string, run: () => Promise<void> }} Check */

/**
 * What is checked without a browser: types, lint and format, unit and store tests. They may run side by side: the first two say
 * something only when they fail, and all at once.
 * @param {string} root
 * @param {string[]} vitestArgs
 * @returns {Check[]}
 */
export function checks(root, vitestArgs = []) {
  const script = (/** @type {string} */ path) => join(root, "node_modules", path);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  return [
    {
      name: "Type check",
      run: async () => {
        say("Checking types …");
        await runNode("Route types", [script("next/dist/bin/next"), "typegen"], { cwd: root, env, quiet: true });
        await runNode("Type check", [script("typescript/bin/tsc"), "--noEmit", "-p", "."], {
          cwd: root,
          env,
          quiet: true,
        });
      },
    },
    {
      name: "Lint",
      run: async () => {
        say("Checking lint and format …");
        await runNode("Lint", [script("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."], {
          cwd: root,
          env,
          quiet: true,
        });
      },
    },
    {
      name: "Unit tests",
      run: async () => {
        say("Running the unit and store tests …");
        await runNode("Unit tests", [script("vitest/vitest.mjs"), "run", ...vitestArgs], { cwd: root, env });
      },
    },
  ];
}

/**
 * What a report counts, and the failures by name, each with the first lines of what it says. `second`: what passed only when it was
 * tried again, in the same words.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[], second: string[] }} Count
 */

/** How many tests of a run may pass only when tried again, as on a machine that stood still for a moment. More are failures. */
export const SECOND_TRIES = 6;

/** How much of a failure's message is repeated at the end of a run. */
const MESSAGE_LINES = 12;

/** Colors of a terminal, which a report keeps. */
const COLORS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** @param {string} name @param {string} message */
function failure(name, message) {
  const lines = message.replace(COLORS, "").split("\n").slice(0, MESSAGE_LINES);
  return [`✘ ${name}`, ...lines.map((line) => `    ${line}`)].join("\n");
}

/**
 * What vitest's JSON report says. A file that could not be loaded counts as a failure.
 * @param {string} file
 * @returns {Count}
 */
export function vitestCount(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  /** @type {string[]} */
  const failures = [];
  for (const { name, status, message, assertionResults } of report.testResults) {
    for (const test of assertionResults)
      if (test.status === "failed")
        failures.push(failure(`${name}: ${test.fullName}`, test.failureMessages.join("\n")));
    if (status === "failed" && assertionResults.length === 0) failures.push(failure(name, message));
  }
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
    second: [],
  };
}

/**
 * What Playwright's JSON report says. A test that passed only when tried again has passed, and is named; where they are many, each is a
 * failure.
 * @param {string} file
 * @returns {Count}
 */
export function playwrightCount(file) {
  const { stats, errors, suites } = JSON.parse(readFileSync(file, "utf8"));
  const second = testsThatEnded("flaky", suites);
  const many = second.length > SECOND_TRIES;
  const failures = [
    ...testsThatEnded("unexpected", suites),
    ...(many ? second : []),
    ...errors.map((/** @type {{ message: string }} */ { message }) => failure("e2e", message)),
  ];
  return {
    passed: stats.expected + (many ? 0 : second.length),
    failed: failures.length,
    skipped: stats.skipped,
    failures,
    second: many ? [] : second,
  };
}

/**
 * @typedef {{ status: string, duration: number, error?: { message: string } }} BrowserResult
 * @typedef {{ projectName: string, status: string, results: BrowserResult[] }} BrowserTest
 * @typedef {{ file: string, title: string, tests: BrowserTest[] }} BrowserSpec
 * @typedef {{ suites?: BrowserSuite[], specs: BrowserSpec[] }} BrowserSuite
 */

/**
 * The tests that ended so, each with what its first try said.
 * @param {"unexpected" | "flaky"} status
 * @param {BrowserSuite[]} suites
 * @returns {string[]}
 */
function testsThatEnded(status, suites) {
  return suites.flatMap(({ suites: inner = [], specs }) => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests
        .filter((test) => test.status === status)
        .map(({ projectName, results }) => {
          const { status: ended, duration, error } = results[0] ?? { status: "never ran", duration: 0 };
          const after = `${ended} after ${Math.round(duration / 1000)} s`;
          return failure(`[${projectName}] ${file}: ${title} (${after})`, error?.message ?? "");
        }),
    ),
    ...testsThatEnded(status, inner),
  ]);
}
