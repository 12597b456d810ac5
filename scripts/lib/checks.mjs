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
 * What a report counts, and the failures by name, each with the first lines of what it says.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Count
 */

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
  };
}

/**
 * What Playwright's JSON report says. A test that passed only when tried again counts as a failure.
 * @param {string} file
 * @returns {Count}
 */
export function playwrightCount(file) {
  const { stats, errors, suites } = JSON.parse(readFileSync(file, "utf8"));
  const failures = [
    ...failedTests(suites),
    ...errors.map((/** @type {{ message: string }} */ { message }) => failure("e2e", message)),
  ];
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures,
  };
}

/**
 * @typedef {{ status: string, duration: number, error?: { message: string } }} BrowserResult
 * @typedef {{ projectName: string, status: string, results: BrowserResult[] }} BrowserTest
 * @typedef {{ file: string, title: string, tests: BrowserTest[] }} BrowserSpec
 * @typedef {{ suites?: BrowserSuite[], specs: BrowserSpec[] }} BrowserSuite
 */

/** @param {BrowserSuite[]} suites @returns {string[]} */
function failedTests(suites) {
  return suites.flatMap(({ suites: inner = [], specs }) => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ projectName, results }) => {
          const { status, duration, error } = results.at(-1) ?? { status: "never ran", duration: 0, error: undefined };
          const after = `${status} after ${Math.round(duration / 1000)} s`;
          return failure(`[${projectName}] ${file}: ${title} (${after})`, error?.message ?? "");
        }),
    ),
    ...failedTests(inner),
  ]);
}
