import type { Season } from "@/lib/season/schema";
import { type BringInOptions, type BroughtIn, bringIn } from "./bring-in";
import type { Claims } from "./claims";
import type { MailMessage } from "./mail/message";
import { type FileSource, isMail, readFileClaims } from "./read-file";
import { noDecisions } from "./take/decisions";
import { Guesser } from "./take/guess";
import { Lot } from "./take/lot";
import { belongsTo, calledLike, namedIn, othersIn } from "./take/mail-program";
import { PeopleIndex } from "./take/people";

/** Whether a message belongs to a program of a season as it stands, or brings an event of one. */
export function keptIn(season: Season, me: readonly string[]): (message: MailMessage) => boolean {
  const mine = new Set(me.map((address) => address.toLowerCase()));
  const lot = new Lot(season, 0, mine, noDecisions);
  const guesser = new Guesser(lot, new PeopleIndex(lot));
  return (message) =>
    message.events.length > 0 ||
    belongsTo(guesser, othersIn(message, mine), namedIn(guesser, message)).length > 0 ||
    calledLike(guesser, message, mine) !== null;
}

/** Mail can make people known whose own mail then belongs too. How many times it is gone through at most. */
const MOST_PASSES = 4;

/** By what mail is known, in words to compare: where it is the same, reading the mail again would keep the same messages. */
const knownBy = ({ programs, contacts }: Season): string =>
  JSON.stringify([
    programs.map(({ id, name, shortName, aliases, institution, website }) => [
      id,
      name,
      shortName,
      aliases,
      institution,
      website,
    ]),
    contacts.map(({ programId, name, email }) => [programId, name, email]),
  ]);

/**
 * Reads files and brings them into a season. What isn't mail is read first: it may name the programs and people by which mail is known.
 * Throws `Unreadable` with the file's name in front for a file that can't be read at all.
 */
export async function readFiles(
  season: Season,
  files: readonly FileSource[],
  taken: BringInOptions,
): Promise<BroughtIn> {
  const mailFiles: FileSource[] = [];
  const others: Claims[] = [];
  for (const file of files)
    if (await isMail(file)) mailFiles.push(file);
    else others.push(await readFileClaims(file, { keeps: () => false }));
  let brought = bringIn(season, others, taken);
  if (mailFiles.length === 0) return brought;
  let kept = -1;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = knownBy(brought.season);
    const keeps = keptIn(brought.season, taken.me);
    const mail: Claims[] = [];
    let forgotten = 0;
    for (const file of mailFiles)
      mail.push(
        await readFileClaims(file, {
          keeps: (message) => {
            const isKept = keeps(message);
            if (!isKept) forgotten += 1;
            return isKept;
          },
        }),
      );
    const keptNow = mail.reduce((sum, claims) => sum + (claims.kind === "mail" ? claims.messages.length : 0), 0);
    brought = bringIn(season, [...others, ...mail], taken);
    if (forgotten === 0 || keptNow === kept || keptNow === 0 || knownBy(brought.season) === before) break;
    kept = keptNow;
  }
  return brought;
}
