import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, say } from "./process.mjs";
import { Refusal } from "./requirements.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser for the tests: Playwright's own, else a Chromium on this machine, else, on Debian as root, its package.
 * Throws a `Refusal` that says what to install when there is none.
 * @param {string} root
 */
export async function ensureBrowser(root) {
  const { chromium } = await import("@playwright/test");
  const found = existsSync(chromium.executablePath()) ? chromium.executablePath() : chromiumOfMachine();
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    say("Installing Debian's chromium for the browser tests …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get update", "apt-get", ["update"], { cwd: root, env });
    const install = ["install", "-y", "--no-install-recommends", "chromium"];
    await run("apt-get install chromium", "apt-get", install, { cwd: root, env });
    const installed = chromiumOfMachine();
    if (installed) return installed;
  }
  throw new Refusal(
    "The browser tests need Chromium: run `npx playwright install chromium`, or install it as a package.",
  );
}

/** @returns {string | undefined} */
function chromiumOfMachine() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
