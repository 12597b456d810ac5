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

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * The counts in vitest's JSON report. A file that could not be loaded counts as a failure.
 * @param {string} file
 * @returns {Count}
 */
export function vitestCount(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === "failed" && result.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The counts in Playwright's JSON report. A test that passed only when tried again counts as a failure.
 * @param {string} file
 * @returns {Count}
 */
export function playwrightCount(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
