import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { fileName } from "@/lib/file-name";
import { messageEml } from "@/lib/mail/message-eml";
import { writeSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";

configure({ useWebWorkers: false });

const numbered = (index: number, label: string) => fileName(String(index + 1), label);

/**
 * Everything of an account as one zip file: `seasons/N-label.json`, each a season file that imports by itself, and their messages as
 * `messages/N-label/*.eml` for a mail program to read.
 */
export async function writeArchive(seasons: Season[]): Promise<Uint8Array<ArrayBuffer>> {
  // Of many small files, a stream of the platform's for each costs twice as much as the library's own code.
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useCompressionStream: false });
  for (const [index, season] of seasons.entries()) {
    const name = numbered(index, season.season.label);
    await zip.add(`seasons/${name}.json`, new TextReader(writeSeasonFile(season)));
    const people = new Map(season.contacts.map((contact) => [contact.id, contact]));
    for (const [place, message] of season.messages.entries()) {
      const with_ = message.recipients.flatMap((id) => people.get(id) ?? []);
      const eml = await messageEml(message, with_, season.applicant);
      const file = `${message.at.slice(0, 10)}-${message.direction}-${message.kind}-${place + 1}.eml`;
      await zip.add(`messages/${name}/${file}`, new Uint8ArrayReader(eml));
    }
  }
  return zip.close();
}
