import { promisify } from "node:util";
import { crc32, deflateRaw, deflateRawSync } from "node:zlib";
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { fileName } from "@/lib/file-name";
import { turnTaker } from "@/lib/in-turns";
import { messageEml } from "@/lib/mail/message-eml";
import { writeSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";

configure({ useWebWorkers: false });

/** The number of the method in a zip file. */
const DEFLATE = 8;
const deflate = promisify(deflateRaw);

const numbered = (index: number, label: string) => fileName(String(index + 1), label);

/**
 * Everything of an account as one zip file: `seasons/N-label.json`, each a season file that imports by itself, and their messages as
 * `messages/N-label/*.eml` for a mail program to read. Whoever waits meanwhile goes first in between.
 */
export async function writeArchive(seasons: Season[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  // Node compresses thousands of small files in a fraction of the time that the library's own code takes.
  const add = (name: string, file: Buffer, compressed: Buffer) =>
    zip.add(name, new Uint8ArrayReader(compressed), {
      passThrough: true,
      compressionMethod: DEFLATE,
      uncompressedSize: file.length,
      crc32: crc32(file),
    });
  const othersFirst = turnTaker();
  for (const [index, season] of seasons.entries()) {
    const name = numbered(index, season.season.label);
    const whole = Buffer.from(writeSeasonFile(season));
    await add(`seasons/${name}.json`, whole, await deflate(whole));
    const people = new Map(season.contacts.map((contact) => [contact.id, contact]));
    for (const [place, message] of season.messages.entries()) {
      const with_ = message.recipients.flatMap((id) => people.get(id) ?? []);
      const eml = await messageEml(message, with_, season.applicant);
      const file = `${message.at.slice(0, 10)}-${message.direction}-${message.kind}-${place + 1}.eml`;
      await add(`messages/${name}/${file}`, eml, deflateRawSync(eml));
      await othersFirst();
    }
  }
  return zip.close();
}
