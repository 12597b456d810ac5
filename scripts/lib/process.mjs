// Node's own modules only: what is here also runs the install, before there is any library.
import { spawn } from "node:child_process";
import { descendants } from "./descendants.mjs";
import { Refusal } from "./requirements.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let stopping = false;
const patienceMs = 5000;

/** One line of progress. @param {string} line */
export function say(line) {
  console.log(`· ${line}`);
}

/**
 * Runs a program to its end, its output shown, or with `quiet` shown only when the program fails.
 * Throws a `Refusal` that names `what` when it fails, or when the command is being stopped.
 * @param {string} what
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.Dict<string>, quiet?: boolean }} options
 * @returns {Promise<void>}
 */
export function run(what, program, args, { cwd, env = process.env, quiet = false }) {
  return new Promise((resolve, reject) => {
    if (stopping) return reject(new Refusal(`${what} was not started.`));
    const output = quiet ? "pipe" : "inherit";
    // Not typed as ProcessEnv: NODE_ENV is the program's own business.
    const variables = /** @type {NodeJS.ProcessEnv} */ ({ ...env });
    const child = spawn(program, args, { cwd, env: variables, stdio: ["ignore", output, output] });
    /** @type {Buffer[]} */
    const kept = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => kept.push(chunk));
    running.add(child);
    child.once("error", (error) => {
      running.delete(child);
      reject(new Refusal(`${what} could not be started: ${error.message}`));
    });
    child.once("close", (code, signal) => {
      running.delete(child);
      if (code === 0 && !stopping) return resolve();
      process.stderr.write(Buffer.concat(kept));
      reject(new Refusal(`${what} failed (${signal ?? `exit ${code}`}).`));
    });
  });
}

/**
 * Runs Node with `args`.
 * @param {string} what
 * @param {string[]} args
 * @param {Parameters<typeof run>[3]} options
 */
export function runNode(what, args, options) {
  return run(what, process.execPath, args, options);
}

/**
 * Runs a command. A `Refusal` becomes one line and exit 1. SIGINT and SIGTERM are passed on to what it runs, which is
 * killed when it has not ended after five seconds; then the process ends with `interruptedExit`. What the command gives
 * is run at such a signal after it has finished.
 * @param {() => Promise<(() => Promise<void>) | void>} command
 */
export async function runCommand(command, interruptedExit = 0) {
  /** @type {(() => Promise<void>) | void} */
  let close;
  /** @type {number[]} */
  let left = [];
  /** @param {NodeJS.Signals} signal */
  const stop = async (signal) => {
    if (stopping) return;
    stopping = true;
    if (running.size === 0) {
      await close?.();
      process.exit(interruptedExit);
    }
    // A program may end before what it started, such as a test worker that is busy.
    left = descendants(process.pid);
    for (const child of running) child.kill(signal);
    setTimeout(() => killAll(left), patienceMs).unref();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.on("exit", () => killAll(left));
  if (process.env.npm_lifecycle_event) onParentDeath(() => stop("SIGTERM"));
  try {
    close = await command();
  } catch (error) {
    if (stopping) process.exit(interruptedExit);
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  }
}

/** @param {number[]} pids */
function killAll(pids) {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended.
    }
  }
}

/**
 * Calls `react` when the npm that started this process is gone, killed without a word to its child.
 * @param {() => void} react
 */
function onParentDeath(react) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    react();
  }, 500);
  watch.unref();
}
