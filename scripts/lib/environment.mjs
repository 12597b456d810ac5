import { createECDH, randomBytes } from "node:crypto";
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import util from "node:util";
import { Refusal } from "./requirements.mjs";

/**
 * @typedef {object} Settings
 * @property {string} host address to listen on
 * @property {number} port
 * @property {string} databaseUrl of the SQLite file with its absolute path, or of PostgreSQL
 * @property {string | null} databaseFile absolute path of the SQLite file; null where the database is none
 * @property {string} address the URL at which people reach it
 */

/**
 * The settings: from the environment, else from `.env` in `root`, else the default.
 * @param {string} root
 * @param {NodeJS.Dict<string>} environment
 * @returns {Settings}
 */
export function readSettings(root, environment) {
  const all = { ...readEnvFile(root), ...withoutEmpty(environment) };
  const host = all.HOST ?? "127.0.0.1";
  const port = all.PORT ?? "3000";
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
    throw new Refusal(`PORT is ${port}: it must be a number from 1 to 65535.`);
  const url = all.DATABASE_URL ?? "file:./data/season.db";
  const server = /^postgres(ql)?:\/\//.test(url);
  if (server && !URL.canParse(url))
    throw new Refusal(
      "DATABASE_URL isn’t an address that can be read, like postgresql://user:password@host:5432/database.",
    );
  // What else it may be holds a password, perhaps.
  if (!server && !/^file:./.test(url))
    throw new Refusal(
      `DATABASE_URL is ${url.split(":")[0]}:…: it must name a file, like file:./data/season.db, or a database of PostgreSQL, like postgresql://user:password@host:5432/database.`,
    );
  const databaseFile = server ? null : resolve(root, url.slice("file:".length));
  return {
    host,
    port: Number(port),
    databaseUrl: databaseFile === null ? url : `file:${databaseFile}`,
    databaseFile,
    address: all.APP_URL ?? `http://${reachable(host)}:${port}`,
  };
}

/**
 * The variables that the server and its helpers read, to be added to their environment.
 * @param {string} root
 * @param {Settings} settings
 * @returns {Record<string, string>}
 */
export function serverEnvironment(root, settings) {
  return {
    ...readEnvFile(root),
    ...withoutEmpty(process.env),
    HOST: settings.host,
    PORT: String(settings.port),
    DATABASE_URL: settings.databaseUrl,
    NEXTAUTH_URL: settings.address,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/**
 * Makes `.env` with a random secret, or adds the secret to an `.env` without one. An existing secret stays.
 * @param {string} root
 * @param {NodeJS.Dict<string>} environment
 * @returns {boolean} whether something was written
 */
export function ensureSecret(root, environment) {
  if (environment.NEXTAUTH_SECRET || readEnvFile(root).NEXTAUTH_SECRET) return false;
  addLine(root, `NEXTAUTH_SECRET=${randomBytes(32).toString("hex")}`);
  return true;
}

/**
 * Adds the keys that pushes are signed with to `.env`, as a push service knows them; those that are there stay, or no device would be reached.
 * @param {string} root
 * @param {NodeJS.Dict<string>} environment
 * @returns {boolean} whether something was written
 */
export function ensurePushKeys(root, environment) {
  const known = { ...readEnvFile(root), ...withoutEmpty(environment) };
  if (known.VAPID_PUBLIC_KEY || known.VAPID_PRIVATE_KEY) return false;
  const pair = createECDH("prime256v1");
  pair.generateKeys();
  addLine(root, `VAPID_PUBLIC_KEY=${pair.getPublicKey("base64url")}`);
  // A number that begins with zeros is shorter, and a service wants all of it.
  addLine(
    root,
    `VAPID_PRIVATE_KEY=${Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
      .subarray(-32)
      .toString("base64url")}`,
  );
  return true;
}

/**
 * Adds a line to `.env`, which is its owner's alone.
 * @param {string} root
 * @param {string} line
 */
function addLine(root, line) {
  const file = join(root, ".env");
  if (existsSync(file)) {
    const before = readFileSync(file, "utf8");
    appendFileSync(file, before === "" || before.endsWith("\n") ? `${line}\n` : `\n${line}\n`);
    chmodSync(file, 0o600);
  } else {
    writeFileSync(file, `${line}\n`, { mode: 0o600, flag: "wx" });
  }
}

/**
 * Makes the folder of the database where it is a file, for its owner alone.
 * @param {Settings} settings
 */
export function ensureDataFolder(settings) {
  if (settings.databaseFile !== null) mkdirSync(dirname(settings.databaseFile), { recursive: true, mode: 0o700 });
}

/**
 * @param {string} root
 * @returns {Record<string, string>}
 */
function readEnvFile(root) {
  const file = join(root, ".env");
  return existsSync(file) ? withoutEmpty(util.parseEnv(readFileSync(file, "utf8"))) : {};
}

/**
 * @param {NodeJS.Dict<string>} variables
 * @returns {Record<string, string>}
 */
function withoutEmpty(variables) {
  /** @type {Record<string, string>} */
  const set = {};
  for (const [name, value] of Object.entries(variables)) if (value) set[name] = value;
  return set;
}

/** @param {string} host */
function reachable(host) {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
