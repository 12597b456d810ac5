import { createReadStream } from "node:fs";
import { mkdtemp, open, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { inTurns } from "@/lib/in-turns";
import type { OnTheWay } from "@/lib/long-answer";
import type { Season } from "@/lib/season/schema";
import { bringInSteps } from "./bring-in";
import { type Claims, claimsSchema, decisionsSchema } from "./claims";
import { largerThan, mostBytesOf, readFileClaims } from "./read-file";
import { keptIn } from "./read-files";
import { HEAD_BYTES } from "./recognize";
import { Unreadable, WholeAccount } from "./report";
import { ENCODINGS } from "./text";

const MB = 1024 * 1024;
/** What was read of other files, with which mail is known again. */
const MOST_CONTEXT = 30 * MB;
const LF = 10;

const address = z.string().max(300);
/** What is asked with the files' claims: what would happen. */
export const lotSchema = z.strictObject({
  claims: z.array(claimsSchema).max(50),
  me: z.array(address).max(20),
  decisions: decisionsSchema,
});
const contextSchema = lotSchema.extend({
  name: z.string().min(1).max(300),
  encoding: z.enum(ENCODINGS).optional(),
  /** The whole file's bytes, where only its beginning comes: whether the rest is worth sending. */
  size: z.int().min(0).optional(),
});

/** Why a file can't be read; `backup` where it is a whole account's. */
type Refusal = { ok: false; problem: string; backup?: true };

/** What a file says, null where only its beginning came, or why it can't be read. */
export type ReadUpload = { ok: true; claims: Claims | null } | Refusal;

/** A file as it came, in a folder of its own until it is read, with what is known so far. */
type Upload = { ok: true; folder: string; path: string; context: z.output<typeof contextSchema> };

const UNREADABLE_REQUEST = "This request can’t be read. Choose the file again.";

/**
 * Keeps a request's body until it is read: a line of JSON (the file's name, and what other files say), then the file, in a folder of the
 * system's. What can't be read whatever follows is refused before the rest comes. `most`: its bytes at most.
 */
export async function receiveUpload(body: AsyncIterable<Uint8Array>, most: number): Promise<Upload | Refusal> {
  const folder = await mkdtemp(join(tmpdir(), "bring-in-"));
  const path = join(folder, "file");
  try {
    const context = contextSchema.safeParse(JSON.parse(await spool(body, path, most)));
    if (context.success) return { ok: true, folder, path, context: context.data };
    await forget(folder);
    return { ok: false, problem: UNREADABLE_REQUEST };
  } catch (error) {
    await forget(folder);
    return refusalOf(error);
  }
}

const forget = (folder: string) => rm(folder, { recursive: true, force: true });

/** What a file says that was received, which is then removed, whatever happens. */
export async function readUpload(
  { folder, path, context }: Upload,
  season: Season,
  now: number,
  { tell, signal }: OnTheWay,
): Promise<ReadUpload> {
  try {
    const { name, encoding, claims, me, decisions, size } = context;
    if (size !== undefined) {
      const mostOfKind = mostBytesOf(await readFile(path));
      if (size > mostOfKind) throw new Unreadable(largerThan(mostOfKind));
      return { ok: true, claims: null };
    }
    const known =
      claims.length > 0
        ? (await inTurns(bringInSteps(season, claims, { now, me, decisions }), { signal })).season
        : season;
    const { size: whole } = await stat(path);
    const source = { name, open: () => createReadStream(path, { highWaterMark: MB }) };
    const read = await readFileClaims(source, {
      keeps: keptIn(known, me),
      ...(encoding ? { encoding } : {}),
      progress: (bytes, rows) => tell({ share: whole === 0 ? null : bytes / whole, rows }),
      signal,
    });
    return { ok: true, claims: read };
  } catch (error) {
    return refusalOf(error);
  } finally {
    await forget(folder);
  }
}

/** Why a file can't be read, in words; what is no such reason is thrown on. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof WholeAccount) return { ok: false, problem: error.message, backup: true };
  if (error instanceof Unreadable) return { ok: false, problem: error.message };
  if (error instanceof SyntaxError) return { ok: false, problem: UNREADABLE_REQUEST };
  throw error;
}

/** Writes what follows the first line of a body to a file, and gives the line. */
async function spool(body: AsyncIterable<Uint8Array>, path: string, most: number): Promise<string> {
  const file = await open(path, "wx", 0o600);
  const begin: Uint8Array[] = [];
  let line: string | null = null;
  let size = 0;
  /** How much a file of this kind may have, once its beginning shows which it is. */
  let ofKind: number | null = null;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (line !== null) await file.write(chunk);
      else {
        begin.push(chunk);
        const at = chunk.indexOf(LF);
        if (at < 0 && size > MOST_CONTEXT) throw new Unreadable(UNREADABLE_REQUEST);
        if (at < 0) continue;
        const all = Buffer.concat(begin);
        const end = all.indexOf(LF);
        line = all.toString("utf8", 0, end);
        size = all.length - end - 1;
        await file.write(all.subarray(end + 1));
      }
      if (line === null) continue;
      if (ofKind === null && size >= HEAD_BYTES) ofKind = mostBytesOf(await head(path));
      const least = Math.min(most, ofKind ?? most);
      if (size > least) throw new Unreadable(largerThan(least));
    }
    return line ?? "";
  } finally {
    await file.close();
  }
}

async function head(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
