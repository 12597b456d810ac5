import { randomUUID } from "node:crypto";
import { aboutError, logLine } from "@/lib/log.mjs";
import { SECOND } from "@/lib/season/durations";
import { startJob } from "@/lib/store/jobs";
import { LANES } from "./kinds";
import { isFirstLoop, noteTurn } from "./last-turn";
import { type JobKinds, turn } from "./turn";

/** What is due waits no longer than this. */
const TURN_MS = 10 * SECOND;

/** Starts running what is due: now and every few seconds, without keeping the process alive for it. */
export function startLoop(): void {
  if (!isFirstLoop()) return;
  const owner = randomUUID();
  for (const { kinds, abreast } of LANES) {
    for (let one = 0; one < abreast; one += 1) repeat(kinds, `${owner}.${one}`, one === 0);
  }
}

/** Looks for what is due, again and again; where it is the first of its lane, it makes what comes again due at the start. */
function repeat(kinds: JobKinds, owner: string, first: boolean): void {
  const lane = `${Object.keys(kinds).join(" ")} ${owner}`;
  noteTurn(lane, null);
  let started = !first;
  const run = async () => {
    try {
      if (!started) {
        for (const [key, { every, tries }] of Object.entries(kinds))
          if (every !== null) await startJob({ key, kind: key, mostTries: tries }, Date.now());
        started = true;
      }
      await turn(kinds, owner);
      noteTurn(lane, Date.now());
    } catch (error) {
      logLine("error", "the loop failed, next try soon", aboutError(error));
    }
    setTimeout(run, TURN_MS).unref();
  };
  run();
}
