import { existsSync, statfsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Room for the largest of the databases that tests fill, several times over. */
const ENOUGH = 256 * 2 ** 20;

/** Where test files go: in memory if there is room, since on a disk a test mostly waits for its writes. */
export function testFolder(prefix: string): Promise<string> {
  const memory = "/dev/shm";
  const roomy = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > ENOUGH;
  return mkdtemp(join(roomy ? memory : tmpdir(), prefix));
}
