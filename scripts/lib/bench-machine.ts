import { cpus, loadavg } from "node:os";

/** The processor, how busy the machine is now, and the Node that runs: what a figure has to be read with. */
export function machineWords(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const load = loadavg().map((of) => of.toFixed(1));
  return `${model}, ${cpus().length} cores, load ${load.join(" ")}, Node ${process.version}`;
}

/** The one in the middle of some figures, or another part of the way up. */
export const middle = (figures: readonly number[], part = 0.5): number =>
  figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) * part)] ?? Number.NaN;
