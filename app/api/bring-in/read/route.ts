import { currentAccount } from "@/lib/auth";
import { readUpload, receiveUpload } from "@/lib/bring-in/request";
import { longAnswer } from "@/lib/long-answer";
import { privately as headers } from "@/lib/private-headers";
import { isFromElsewhere } from "@/lib/request";
import { route } from "@/lib/route";
import { currentSeason } from "@/lib/store/seasons";

const MB = 1024 * 1024;
const MOST_BYTES = 2_048 * MB;
const MOST_GUEST_BYTES = 1 * MB;

/**
 * Reads one file and says what is in it; nothing is written, and the file isn't kept. The body is a line of JSON with the file's name and what
 * other files say, then the file: 200 with its claims, 422 with a problem in words. With the whole file's `size` in that line only its beginning
 * follows: 200 where the rest may come. Where it takes long it says how far it is.
 */
export const POST = route(async (request: Request): Promise<Response> => {
  if (isFromElsewhere(request.headers)) return Response.json({ error: "from another site" }, { status: 403, headers });
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const { body } = request;
  if (!body) return Response.json({ problem: "No file was sent. Choose it again." }, { status: 422, headers });
  const { season } = await currentSeason(account.id);
  const most = account.guest ? MOST_GUEST_BYTES : MOST_BYTES;
  const refused = (refusal: object) => Response.json({ ...refusal, ok: undefined }, { status: 422, headers });
  const upload = await receiveUpload(body, most);
  if (!upload.ok) return refused(upload);
  return longAnswer(request, async (onTheWay) => {
    const read = await readUpload(upload, season, Date.now(), onTheWay);
    return read.ok ? Response.json(read.claims ?? {}, { headers }) : refused(read);
  });
});
