import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const folders = ["app", "components", "lib", "scripts"];
const files = folders
  .flatMap((folder) =>
    readdirSync(fromRoot(folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.test\.tsx?$/.test(path));
const saying = (words: RegExp) =>
  files
    .filter((path) => words.test(readFileSync(fromRoot(path), "utf8")))
    .map((path) => path.replace(/[()[\]]/g, "\\$&"));
/**
 * Files that put something in a module's place, or have modules made anew: what the module is for one file it would be for the next one in
 * the same process.
 */
const mocking = saying(/\bvi\.((doM|m)ock|resetModules)\(/);

/** What is true of one kind of database only stands in that kind's folder. */
const onlySqlite = "lib/store/sqlite/**";
const onlyPostgres = saying(/[^/]/).filter((path) => path.startsWith("lib/store/postgres/"));
/** The store's tests, and those of what rests on how it keeps processes and submissions apart: they run on both kinds. */
const onBoth = saying(/\btestDatabase\(/).filter(
  (path) => /^lib\/(store|jobs|sending)\/|^components\/submissions/.test(path) && !path.startsWith("lib/store/sqlite/"),
);
const postgres = {
  globalSetup: ["scripts/lib/vitest-postgres.ts"],
  env: { TZ: "UTC", TEST_DATABASE: "postgres" },
};

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: fromRoot("./") },
      // A password's hash costs what an attacker is to pay for each guess; the tests guess thousands of times.
      { find: /^@node-rs\/argon2$/, replacement: fromRoot("./lib/account/argon2.fixture.ts") },
      // Throws outside a server component; the tests are the server here.
      { find: "server-only", replacement: fromRoot("./node_modules/server-only/empty.js") },
    ],
  },
  test: {
    maxWorkers: "100%",
    allowOnly: false,
    // What was compiled is kept between runs, by its contents.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          // In one process a worker, one file after the other: to start and to import everything anew took longer than the tests.
          name: "shared",
          isolate: false,
          include: [`{${folders}}/**/*.test.{ts,tsx}`],
          exclude: [...configDefaults.exclude, ...mocking, ...onlyPostgres],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...postgres,
          name: "postgres",
          isolate: false,
          include: [...onBoth, ...onlyPostgres],
          exclude: [...configDefaults.exclude, onlySqlite, ...mocking],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...postgres,
          name: "postgres-alone",
          include: onBoth.filter((path) => mocking.includes(path)),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: "alone", include: mocking, sequence: { groupOrder: 1 } },
      },
    ],
    setupFiles: ["scripts/lib/quiet-console.ts"],
    env: { TZ: "UTC" },
    // How long something may hang, not how fast it must be: a busy machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // What everything rests on is broken: the rest would only take its time to say so.
    bail: 25,
    restoreMocks: true,
  },
});
