import { vcards } from "@/lib/archive/vcards";
import { askedProgram } from "@/lib/asked-program";
import { fileName } from "@/lib/file-name";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";

/** The open season's people as vCards, or with `program` those of one program. */
export const GET = route(async (request: Request): Promise<Response> => {
  const asked = await askedProgram(request);
  if (asked instanceof Response) return asked;
  const { season, program } = asked;
  return new Response(vcards(season, program?.id ?? null), {
    headers: {
      ...headers,
      "content-type": "text/vcard; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName("contacts", program?.name ?? "")}.vcf"`,
      "x-content-type-options": "nosniff",
    },
  });
});
