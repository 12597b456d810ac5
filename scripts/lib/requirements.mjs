import { accessSync, constants, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import { dirname, join } from "node:path";

/** Something that stops a command before it begins, said in one line. */
export class Refusal extends Error {}

/**
 * Refuses a Node that package.json's `engines.node` does not name.
 * @param {string} root
 */
export function requireNode(root, version = process.versions.node) {
  const range = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node;
  if (!inRange(version, range))
    throw new Refusal(`Node ${version} isn't supported: install Node ${range.replaceAll("||", "or")}.`);
}

/**
 * Whether `version` is in `range`, where a range is `^x.y.z` and `>=x.y.z` joined by `||`.
 * @param {string} version
 * @param {string} range
 */
export function inRange(version, range) {
  const numbers = (/** @type {string} */ text) => text.split(".").map((part) => Number.parseInt(part, 10));
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  return range.split("||").some((part) => {
    const [, sign, least = ""] = /^(\^|>=)(.+)$/.exec(part.trim()) ?? [];
    const [x = 0, y = 0, z = 0] = numbers(least);
    if (sign === "^" && major !== x) return false;
    return major !== x ? major > x : minor !== y ? minor > y : patch >= z;
  });
}

/**
 * Refuses a missing or weak key for the session cookies: whoever guesses it could make them.
 * @param {string | undefined} secret
 */
export function requireSecret(secret = "") {
  if (secret.length < 32 || new Set(secret).size < 8)
    throw new Refusal(
      "NEXTAUTH_SECRET is missing or weak: it must be at least 32 random characters. Remove it from .env to have one made.",
    );
}

/**
 * Refuses a folder that cannot be written, or that is marked as read-only for everybody (which root could still write).
 * A folder that does not exist yet is judged by the nearest one above it.
 * @param {string} folder
 */
export function requireWritable(folder) {
  if (!existsSync(folder)) return requireWritable(dirname(folder));
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    accessSync(folder, constants.W_OK);
    if ((statSync(folder).mode & 0o222) === 0) throw new Error("its permissions allow no writing");
    writeFileSync(probe, "");
  } catch (error) {
    throw new Refusal(`${folder} is read-only: ${error instanceof Error ? error.message : error}.`);
  } finally {
    rmSync(probe, { force: true });
  }
}

/**
 * Refuses a port that cannot be listened on.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
export function requirePort(host, port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error) => reject(portRefusal(host, port, error)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * What to say when listening failed.
 * @param {string} host
 * @param {number} port
 * @param {NodeJS.ErrnoException} error
 */
export function portRefusal(host, port, error) {
  if (error.code === "EADDRINUSE")
    return new Refusal(`Port ${port} on ${host} is in use: stop what is using it, or set PORT to another.`);
  return new Refusal(`Can't listen on port ${port} at ${host} (${error.code}): set PORT or HOST to another.`);
}
