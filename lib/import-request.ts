import type { AccountId } from "@/lib/store/account";
import { backUpBeforeImport } from "@/lib/store/backups";
import { BackupFailed } from "@/lib/store/errors";
import { wasImported } from "@/lib/store/seasons";
import { privately } from "./private-headers";

/** No file that is imported may be larger. */
const MOST_BYTES = 25 * 1024 * 1024;

const TOO_LARGE = "The file is larger than 25 MB.";
const NO_COPY =
  "The database couldn’t be backed up first, so nothing was imported. The disk may be full; make room, then try again.";

/** A refusal of an import in the form that the page shows. */
export function problem(status: number, message: string): Response {
  return Response.json({ problems: [{ path: "", message }] }, { status, headers: privately });
}

/** The body of a request, or the refusal of one that is too large; what is past the limit is not read. */
export async function fileOf(request: Request): Promise<Uint8Array<ArrayBuffer> | Response> {
  if (Number(request.headers.get("content-length")) > MOST_BYTES) return problem(413, TOO_LARGE);
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) return problem(413, TOO_LARGE);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
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
