import { limitsFor, mostRows } from "@/lib/season/file-limits";
import type { Season } from "@/lib/season/schema";
import type { AccountId } from "@/lib/store/account";
import { backUpBeforeImport } from "@/lib/store/backups";
import { BackupFailed } from "@/lib/store/errors";
import { wasImported } from "@/lib/store/seasons";
import { privately } from "./private-headers";

const MB = 1024 * 1024;
/** No file that is imported may be larger; a guest's is that of somebody who looks around. */
const MOST_BYTES = 25 * MB;
const MOST_GUEST_BYTES = 1 * MB;

const TOO_LARGE = "The file is larger than 25 MB.";
const TOO_LARGE_FOR_GUEST =
  "The file is larger than 1 MB, the limit for guests. Create an account to import larger files.";
const NO_COPY =
  "The database couldn’t be backed up first, so nothing was imported. The disk may be full; make room, then try again.";

/** A refusal of an import in the form that the page shows. */
export function problem(status: number, message: string): Response {
  return Response.json({ problems: [{ path: "", message }] }, { status, headers: privately });
}

/** The body of a request, or the refusal of one that is too large; what is past the limit is not read. */
export async function fileOf(
  request: Request,
  { guest }: { guest: boolean },
): Promise<Uint8Array<ArrayBuffer> | Response> {
  const most = guest ? MOST_GUEST_BYTES : MOST_BYTES;
  const tooLarge = guest ? TOO_LARGE_FOR_GUEST : TOO_LARGE;
  if (Number(request.headers.get("content-length")) > most) return problem(413, tooLarge);
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > most) return problem(413, tooLarge);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** The lists that files fill, as people call them. */
const LISTS: readonly [list: "programs" | "contacts" | "interviews" | "messages" | "tasks", words: string][] = [
  ["programs", "programs"],
  ["contacts", "people"],
  ["interviews", "interviews"],
  ["messages", "messages"],
  ["tasks", "tasks"],
];

/** Why a season has become more than an account may bring in, and could bring in again from its own file; null where it hasn't. */
export function overLimit(season: Season, account: { guest: boolean }): string | null {
  const limits = limitsFor(account);
  for (const [list, words] of LISTS) {
    const most = mostRows(list, limits);
    const { length } = season[list];
    if (length > most) {
      const told = `${length.toLocaleString("en-US")} ${words}. ${account.guest ? "A guest’s season" : "A season"} has at most`;
      return `That would make ${told} ${most.toLocaleString("en-US")}. Leave some out.`;
    }
  }
  return null;
}

/**
 * Sees to it that there is a copy of the database from before something is imported; the refusal when there can be none. What this
 * submission imported before is not imported again, and needs none.
 */
export async function copyFirst(
  account: AccountId,
  noun: "season" | "seasons",
  submission: string,
): Promise<Response | null> {
  if (await wasImported(account, noun, submission)) return null;
  try {
    await backUpBeforeImport(Date.now());
    return null;
  } catch (error) {
    if (error instanceof BackupFailed) return problem(507, NO_COPY);
    throw error;
  }
}
