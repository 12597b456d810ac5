import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { postgresSchema } from "../../lib/store/postgres/schema.mjs";
import { ensureDataFolder, ensurePushKeys, ensureSecret } from "./environment.mjs";
import { run, runNode, say } from "./process.mjs";
import { fingerprint, isStamped, sourcesFingerprint, stamp } from "./stamp.mjs";

/**
 * Installs what the lockfile says, unless that is what is there: `npm ci` when node_modules is missing, the lockfile
 * has changed, or this Node cannot load the native addons that another one compiled.
 * @param {string} root
 */
export async function ensureInstalled(root) {
  const file = join(root, "node_modules/.installed");
  const value = [
    fingerprint(join(root, "package-lock.json")),
    process.platform,
    process.arch,
    process.versions.modules,
  ];
  if (isStamped(file, value.join(" "))) return;
  say("Installing dependencies (a minute or two the first time) …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--foreground-scripts"];
  await run("Installing", npm ? process.execPath : "npm", npm ? [npm, ...args] : args, {
    cwd: root,
    env: { ...nodeHeaders(), ...process.env, ...withoutPrismaDownload, NODE_ENV: "development" },
  });
  stamp(file, value.join(" "));
}

/** Where this Node keeps its own headers, so that an addon without a prebuilt binary compiles without fetching them. */
function nodeHeaders() {
  const prefix = resolve(process.execPath, "../..");
  return existsSync(join(prefix, "include/node/node.h")) ? { npm_config_nodedir: prefix } : {};
}

/** Prisma's schema engine is used as WebAssembly; the binary that it would download is never run. */
const withoutPrismaDownload = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};

/**
 * Generates the two database clients, one for each kind of database, when the schema, or Prisma, is not the one they were generated from.
 * The schema for PostgreSQL is written from the one that there is.
 * @param {string} root
 */
export async function ensureGenerated(root) {
  const file = join(root, "lib/store/generated/.stamp");
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/prisma/package.json"), "utf8"));
  const source = join(root, "prisma/schema.prisma");
  const value = `${fingerprint(source)} ${version} of both`;
  if (isStamped(file, value)) return;
  say("Generating the database clients …");
  const written = join(root, "prisma/schema.postgres.prisma");
  writeFileSync(written, postgresSchema(readFileSync(source, "utf8")));
  const generate = (/** @type {string} */ schema) =>
    runNode(
      "Generating a database client",
      [join(root, "node_modules/prisma/build/index.js"), "generate", "--schema", schema],
      { cwd: root, env: { ...process.env, ...withoutPrismaDownload }, quiet: true },
    );
  await generate(source);
  await generate(written);
  stamp(file, value);
}

/**
 * Makes `.env` with its secret and its keys when missing.
 * @param {string} root
 */
export function ensureEnvironment(root) {
  if (ensureSecret(root, process.env)) say("Wrote a random NEXTAUTH_SECRET to .env.");
  if (ensurePushKeys(root, process.env)) say("Wrote the keys for pushes to .env.");
}

/**
 * Brings the database to the newest migration, in a process of its own.
 * @param {string} root
 * @param {import("./environment.mjs").Settings} settings
 */
export async function ensureMigrated(root, settings) {
  ensureDataFolder(settings);
  await runNode("Migrating the database", ["--import", "tsx", join(root, "scripts/migrate.ts")], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: settings.databaseUrl },
  });
}

/**
 * Builds for production into `distDir` when the build there is missing or was made from other sources.
 * @param {string} root
 * @param {string} distDir
 * @param {NodeJS.Dict<string>} env
 */
export async function ensureBuilt(root, distDir, env) {
  const file = join(root, distDir, "built-from");
  // Taken before the build, so that a file saved during it makes the next start build again.
  const value = sourcesFingerprint(root);
  if (isStamped(file, value) && existsSync(join(root, distDir, "BUILD_ID"))) return;
  say("Building (about half a minute) …");
  rmSync(file, { force: true });
  await runNode("Building", [join(root, "node_modules/next/dist/bin/next"), "build"], {
    cwd: root,
    env: { ...env, NODE_ENV: "production", NEXT_DIST_DIR: distDir },
  });
  stamp(file, value);
}
