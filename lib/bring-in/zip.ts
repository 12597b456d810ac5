import { type FileEntry, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";
import { Unreadable } from "./report";

const MB = 1024 * 1024;
/** At most this much is unpacked, whatever the directory says. */
const MOST_UNPACKED = 100 * MB;
/** A sheet full of the same packs to a fiftieth; what packs to less than this part, and isn't small, is made to do harm. */
const MOST_RATIO = 250;
const SMALL = 10 * MB;
/** More files than these have no table, and no backup. */
const MOST_NAMES = 20_000;

const TOO_LARGE = "Unpacks to more than 100 MB.";

/** The names in a zip file. Throws `Unreadable` where it is damaged, or unpacks to more than is read: by its directory before anything is unpacked, and, since a directory may lie, by unpacking it once without keeping anything. */
export async function namesInZip(bytes: Uint8Array): Promise<string[]> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const names: string[] = [];
    const files: FileEntry[] = [];
    let unpacked = 0;
    for await (const entry of zip.getEntriesGenerator()) {
      names.push(entry.filename);
      if (names.length > MOST_NAMES) throw new Unreadable("This zip file has more than 20,000 files.");
      unpacked += entry.uncompressedSize;
      if (unpacked > MOST_UNPACKED) throw new Unreadable(TOO_LARGE);
      if (!entry.directory) files.push(entry);
    }
    if (unpacked > SMALL && unpacked > bytes.length * MOST_RATIO)
      throw new Unreadable(`Unpacks to more than ${MOST_RATIO} times its size, which no table does.`);
    let counted = 0;
    for (const file of files.filter(({ filename }) => /^xl\//.test(filename)))
      await file.getData(
        new WritableStream<Uint8Array>({
          write(part) {
            counted += part.byteLength;
            if (counted > MOST_UNPACKED) throw new Unreadable(TOO_LARGE);
          },
        }),
      );
    return names;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("This zip file is damaged.");
  } finally {
    await zip.close();
  }
}
