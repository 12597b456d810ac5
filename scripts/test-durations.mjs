import { readFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * How long the browser tests took, as a table by spec file and the slowest tests, from Playwright's JSON reports:
 * node scripts/test-durations.mjs REPORT … [-- LATER-REPORT …]
 */

/** @typedef {{ spec: string, project: string, title: string, ms: number }} Timed */
/** @typedef {{ title: string, specs: { title: string, tests: { projectName: string, results: { duration: number }[] }[] }[], suites?: Suite[] }} Suite */

/** @param {string[]} files @returns {Timed[]} */
function timed(files) {
  return files.flatMap((file) =>
    JSON.parse(readFileSync(file, "utf8")).suites.flatMap((/** @type {Suite} */ suite) =>
      inSuite(suite, basename(suite.title)),
    ),
  );
}

/** @param {Suite} suite @param {string} spec @returns {Timed[]} */
function inSuite(suite, spec) {
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName: project, results }) => ({
      spec,
      project,
      title,
      ms: results.reduce((sum, { duration }) => sum + duration, 0),
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => inSuite(inner, spec))];
}

const seconds = (/** @type {Timed[]} */ tests) => Math.round(tests.reduce((sum, { ms }) => sum + ms, 0) / 1000);
const split = process.argv.indexOf("--");
const sides = (split < 0 ? [process.argv.slice(2)] : [process.argv.slice(2, split), process.argv.slice(split + 1)]).map(
  timed,
);
const specs = [...new Set(sides.flat().map(({ spec }) => spec))].sort();

console.log(`| spec |${sides.map(() => " tests | seconds |").join("")}`);
console.log(`| --- |${sides.map(() => " ---: | ---: |").join("")}`);
for (const spec of [...specs, null]) {
  const cells = sides.map((side) => {
    const tests = side.filter((test) => spec === null || test.spec === spec);
    return ` ${tests.length || "–"} | ${tests.length ? seconds(tests) : "–"} |`;
  });
  console.log(`| ${spec ?? "**all**"} |${cells.join("")}`);
}
console.log("\n| slowest | project | seconds |\n| --- | --- | ---: |");
const slowest = (sides.at(-1) ?? []).sort((one, other) => other.ms - one.ms).slice(0, 12);
for (const { spec, project, title, ms } of slowest)
  console.log(`| ${spec}: ${title} | ${project} | ${Math.round(ms / 1000)} |`);
