import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { playwrightCount, SECOND_TRIES } from "./checks.mjs";

const folder = mkdtempSync(join(tmpdir(), "checks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A report of browser tests that ended so. */
function report({ flaky = 0, unexpected = 0, skipped = 0 }) {
  const result = (status: string, message?: string) => ({ status, duration: 1_000, error: message && { message } });
  const specs = [
    ...Array.from({ length: flaky }, (_, nth) => ({
      file: "a.spec.ts",
      title: `slow ${nth}`,
      tests: [{ projectName: "desktop", status: "flaky", results: [result("failed", "too late"), result("passed")] }],
    })),
    ...Array.from({ length: unexpected }, (_, nth) => ({
      file: "b.spec.ts",
      title: `wrong ${nth}`,
      tests: [
        { projectName: "mobile", status: "unexpected", results: [result("failed", "no"), result("failed", "no")] },
      ],
    })),
  ];
  const file = join(folder, `${flaky}-${unexpected}-${skipped}.json`);
  const stats = { expected: 10, flaky, unexpected, skipped };
  writeFileSync(file, JSON.stringify({ stats, errors: [], suites: [{ specs: [], suites: [{ specs }] }] }));
  return playwrightCount(file);
}

describe("the count of the browser tests", () => {
  it("names each failure", () => {
    const { passed, failed, failures, second } = report({ unexpected: 2 });
    expect({ passed, failed, second }).toEqual({ passed: 10, failed: 2, second: [] });
    expect(failures[0]).toBe("✘ [mobile] b.spec.ts: wrong 0 (failed after 1 s)\n    no");
  });

  it("names what passed at the second try, and counts it as passed", () => {
    const { passed, failed, failures, second } = report({ flaky: 2 });
    expect({ passed, failed, failures }).toEqual({ passed: 12, failed: 0, failures: [] });
    expect(second).toEqual([
      "✘ [desktop] a.spec.ts: slow 0 (failed after 1 s)\n    too late",
      "✘ [desktop] a.spec.ts: slow 1 (failed after 1 s)\n    too late",
    ]);
  });

  it("takes many second tries for failures", () => {
    expect(report({ flaky: SECOND_TRIES })).toMatchObject({ passed: 10 + SECOND_TRIES, failed: 0 });
    const many = SECOND_TRIES + 1;
    expect(report({ flaky: many })).toMatchObject({ passed: 10, failed: many, second: [] });
  });

  it("counts what was skipped", () => expect(report({ skipped: 3 }).skipped).toBe(3));
});
