import { currentAccount } from "@/lib/auth";
import { fileOf } from "@/lib/import-request";
import { privately as headers } from "@/lib/private-headers";
import { isFromElsewhere } from "@/lib/request";

type Account = NonNullable<Awaited<ReturnType<typeof currentAccount>>>;

/**
 * Who hands in a file as a request's body, and its bytes; or the refusal to answer with: 403 for another site, 401 for nobody, 413 for a
 * file that is too large.
 */
export async function askedImport(
  request: Request,
): Promise<{ account: Account; bytes: Uint8Array<ArrayBuffer> } | Response> {
  if (isFromElsewhere(request.headers)) return Response.json({ error: "from another site" }, { status: 403, headers });
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const bytes = await fileOf(request, account);
  return bytes instanceof Response ? bytes : { account, bytes };
}
