import type { Season } from "@/lib/season/schema";
import { type BringInOptions, type BroughtIn, bringIn } from "./bring-in";
import type { Claims } from "./claims";
import type { MailMessage } from "./mail/message";
import { type FileSource, readFileClaims } from "./read-file";
import { noDecisions } from "./take/decisions";
import { Guesser } from "./take/guess";
import { Lot } from "./take/lot";
import { belongsTo, namedIn, othersIn } from "./take/mail-program";
import { PeopleIndex } from "./take/people";

/** Whether a message belongs to a program of a season as it stands, or brings an event of one. */
export function keptIn(season: Season, me: readonly string[]): (message: MailMessage) => boolean {
  const mine = new Set(me.map((address) => address.toLowerCase()));
  const lot = new Lot(season, 0, mine, noDecisions);
  const guesser = new Guesser(lot, new PeopleIndex(lot));
  return (message) =>
    message.events.length > 0 || belongsTo(guesser, othersIn(message, mine), namedIn(guesser, message)).length > 0;
}

/** Mail can make people known whose own mail then belongs too. How many times it is gone through again. */
const MOST_PASSES = 4;

/**
 * Reads files and brings them into a season. What isn't mail is read first: it may name the programs and people by which mail is known.
 * Throws `Unreadable` with the file's name in front for a file that can't be read at all.
 */
export async function readFiles(
  season: Season,
  files: readonly FileSource[],
  taken: BringInOptions,
): Promise<BroughtIn> {
  const none = new Set<FileSource>();
  const others: Claims[] = [];
  for (const file of files) {
    const claims = await readFileClaims(file, { keeps: () => false });
    if (claims.kind === "mail") none.add(file);
    else others.push(claims);
  }
  let brought = bringIn(season, others, taken);
  if (none.size === 0) return brought;
  let known = -1;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const keeps = keptIn(brought.season, taken.me);
    const mail: Claims[] = [];
    for (const file of none) mail.push(await readFileClaims(file, { keeps }));
    const kept = mail.reduce((sum, claims) => sum + (claims.kind === "mail" ? claims.messages.length : 0), 0);
    brought = bringIn(season, [...others, ...mail], taken);
    if (kept === known || kept === 0) break;
    known = kept;
  }
  return brought;
}
