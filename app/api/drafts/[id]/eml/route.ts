import { currentAccount } from "@/lib/auth";
import { fileName } from "@/lib/file-name";
import { emlOf } from "@/lib/mail/eml";
import { privately as headers } from "@/lib/private-headers";
import { route } from "@/lib/route";
import { holdOfDraft } from "@/lib/rules/hold";
import { KIND_WORDS } from "@/lib/season/words";
import { currentSeason } from "@/lib/store/seasons";

/**
 * A draft as a message file that a mail program opens to send. Nothing is sent from here. A draft that the newest state of the season holds
 * back is refused, unless the address says to leave anyway.
 */
export const GET = route(
  async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
    const account = await currentAccount();
    if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
    const { id } = await params;
    const { season } = await currentSeason(account.id);
    const draft = season.drafts.find((known) => known.id === id);
    if (!draft) return Response.json({ error: "no such draft" }, { status: 404, headers });
    const { id: _, ...written } = draft;
    const { letters, open, elsewhere, stopFindings } = holdOfDraft(season, id, written, Date.now());
    const isHeld = letters.length > 0 || open !== null || elsewhere !== null || stopFindings.length > 0;
    if (isHeld && !new URL(request.url).searchParams.has("anyway"))
      return Response.json({ error: "held back" }, { status: 409, headers });
    const contacts = draft.recipients.flatMap((to) => season.contacts.find((contact) => contact.id === to) ?? []);
    const program = season.programs.find((known) => known.id === draft.programId);
    const file = await emlOf(draft, contacts);
    return new Response(new Uint8Array(file), {
      headers: {
        ...headers,
        "content-type": "message/rfc822",
        "content-disposition": `attachment; filename="${fileName(KIND_WORDS[draft.kind], program?.name ?? "")}.eml"`,
        "x-content-type-options": "nosniff",
      },
    });
  },
);
