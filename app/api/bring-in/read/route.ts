import { currentAccount } from "@/lib/auth";
import { readUpload } from "@/lib/bring-in/request";
import { privately as headers } from "@/lib/private-headers";
import { isFromElsewhere } from "@/lib/request";
import { currentSeason } from "@/lib/store/seasons";

const MB = 1024 * 1024;
const MOST_BYTES = 2_048 * MB;
const MOST_GUEST_BYTES = 1 * MB;

/**
 * Reads one file and says what is in it; nothing is written, and the file isn't kept. The body is a line of JSON with the file's name and what
 * other files say, then the file: 200 with its claims, 422 with a problem in words. With the whole file's `size` in that line only its beginning
 * follows: 200 where the rest may come.
 */
export async function POST(request: Request): Promise<Response> {
  if (isFromElsewhere(request.headers)) return Response.json({ error: "from another site" }, { status: 403, headers });
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  if (!request.body) return Response.json({ problem: "No file was sent. Choose it again." }, { status: 422, headers });
  const { season } = await currentSeason(account.id);
  const most = account.guest ? MOST_GUEST_BYTES : MOST_BYTES;
  const read = await readUpload(request.body, season, Date.now(), most, request.signal);
  if (!read.ok) return Response.json({ ...read, ok: undefined }, { status: 422, headers });
  return Response.json(read.claims ?? {}, { headers });
}
