import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { run, say } from "./process.mjs";
import { Refusal } from "./requirements.mjs";

/** The browser without windows and pages of its own: the tests take it two thirds of the time that they take a whole one. */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const whole = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser for the tests: a headless shell, which is installed where this is Debian and root; else a whole Chromium. Throws a
 * `Refusal` that says what to install when there is neither.
 * @param {string} root
 */
export async function ensureBrowser(root) {
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  const shell = onPath(shells) ?? shellBeside(own);
  if (shell) return shell;
  const debian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  const found = (debian && (await installed("chromium-headless-shell", root))) || onPath(whole) || wholeOf(own);
  if (found) return found;
  const chromiumOfDebian = debian && (await installed("chromium", root));
  if (chromiumOfDebian) return chromiumOfDebian;
  throw new Refusal(
    "The browser tests need Chromium: run `npx playwright install chromium`, or install it as a package.",
  );
}

/**
 * The browser that is on this machine, a headless shell before a whole one; null when there is none.
 * @param {string} own where Playwright keeps its Chromium
 * @returns {string | null}
 */
export function browserHere(own) {
  return onPath(shells) ?? shellBeside(own) ?? onPath(whole) ?? wholeOf(own);
}

/**
 * Installs one of Debian's packages and gives the program of that name; null when that cannot be done.
 * @param {string} name
 * @param {string} root
 */
async function installed(name, root) {
  say(`Installing Debian's ${name} for the browser tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get update", "apt-get", ["update"], { cwd: root, env, quiet: true });
    const install = ["install", "-y", "--no-install-recommends", name];
    await run(`apt-get install ${name}`, "apt-get", install, { cwd: root, env, quiet: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
  }
  return onPath([name]);
}

/**
 * Playwright keeps its headless shell in a folder beside that of its Chromium.
 * @param {string} own
 * @returns {string | null}
 */
function shellBeside(own) {
  // …/chromium-1255/chrome-linux64/chrome, …/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell
  const folder = dirname(dirname(own)).replace(/chromium-(?=\d+$)/, "chromium_headless_shell-");
  if (!existsSync(folder)) return null;
  const paths = readdirSync(folder).flatMap((name) =>
    ["chrome-headless-shell", "headless_shell", "chrome-headless-shell.exe"].map((file) => join(folder, name, file)),
  );
  return paths.find(isProgram) ?? null;
}

/** @param {string} own @returns {string | null} */
function wholeOf(own) {
  return [own, ...applications].find(isProgram) ?? null;
}

/** @param {string[]} names @returns {string | null} */
function onPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
