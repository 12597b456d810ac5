import { vcards } from "@/lib/archive/vcards";
import { currentAccount } from "@/lib/auth";
import { fileName } from "@/lib/file-name";
import { privately as headers } from "@/lib/private-headers";
import { currentSeason } from "@/lib/store/seasons";

/** The open season's people as vCards, or with `program` those of one program. */
export async function GET(request: Request): Promise<Response> {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const { season } = await currentSeason(account.id);
  const asked = new URL(request.url).searchParams.get("program");
  const program = season.programs.find(({ id }) => id === asked);
  if (asked !== null && !program) return Response.json({ error: "no such program" }, { status: 404, headers });
  return new Response(vcards(season, program?.id ?? null), {
    headers: {
      ...headers,
      "content-type": "text/vcard; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName("contacts", program?.name ?? "")}.vcf"`,
      "x-content-type-options": "nosniff",
    },
  });
}
