import { configure, type FileEntry, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { inTurns } from "@/lib/in-turns";
import { readingSeasonFile } from "@/lib/season/file";
import { IMPORT_LIMITS, type Limits } from "@/lib/season/file-limits";
import type { Problem } from "@/lib/season/file-problems";
import type { Season } from "@/lib/season/schema";

configure({ useWebWorkers: false });

/** A season file within is held to what one that comes alone is. */
const MOST_FILE_BYTES = 25 * 1024 * 1024;
/** At most this much is unpacked, and this many files, whatever the archive claims. */
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_FILES = 1_000;
/** How many names are looked at; most are messages, which are not unpacked. */
const MOST_NAMES = 100_000;

export type ReadArchive = { ok: true; seasons: Season[] } | { ok: false; problems: Problem[] };

class TooLarge extends Error {}

const refused = (path: string, message: string): ReadArchive => ({ ok: false, problems: [{ path, message }] });

/**
 * Reads the seasons of an account's archive, all of them or none: what is wrong is named by file and path. Only `seasons/*.json` is
 * unpacked, in memory; no name in the archive ever becomes a path on the disk.
 */
export async function readArchive(
  bytes: Uint8Array<ArrayBuffer>,
  limits: Limits = IMPORT_LIMITS,
): Promise<ReadArchive> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true });
  let name = "";
  try {
    const files: FileEntry[] = [];
    let names = 0;
    for await (const entry of zip.getEntriesGenerator()) {
      names += 1;
      if (names > MOST_NAMES) return refused("", "The archive contains more than 100,000 files and folders.");
      if (!entry.directory && /^seasons\/[^/\\]+\.json$/.test(entry.filename)) files.push(entry);
      if (files.length > MOST_FILES) return refused("", "The archive contains more than 1,000 season files.");
    }
    if (files.length === 0) return refused("", "The archive has no season file in its seasons folder.");
    const seasons: Season[] = [];
    let left = MOST_BYTES;
    for (const file of files) {
      name = file.filename;
      const content = await unpack(file, Math.min(left, MOST_FILE_BYTES));
      left -= content.byteLength;
      const read = await inTurns(readingSeasonFile(new TextDecoder().decode(content), limits));
      if (!read.ok)
        return {
          ok: false,
          problems: read.problems.map(({ path, message }) => ({ path: `${name}: ${path}`, message })),
        };
      seasons.push(read.season);
    }
    return { ok: true, seasons };
  } catch (error) {
    if (error instanceof TooLarge)
      return refused(name, "The archive unpacks to more than 100 MB, or one of its season files to more than 25 MB.");
    return refused(name, "isn’t a complete zip archive");
  } finally {
    await zip.close();
  }
}

async function unpack(file: FileEntry, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let tooLarge = false;
  const counting = new WritableStream<Uint8Array>({
    write(part) {
      bytes += part.byteLength;
      tooLarge ||= bytes > most;
      if (tooLarge) throw new TooLarge();
      parts.push(part);
    },
  });
  await file.getData(counting, { checkSignature: true }).catch((error: unknown) => {
    throw tooLarge ? new TooLarge() : error;
  });
  return Buffer.concat(parts);
}
