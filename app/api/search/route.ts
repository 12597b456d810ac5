import { z } from "zod";
import { currentAccount } from "@/lib/auth";
import { privately as headers } from "@/lib/private-headers";
import { isFromElsewhere } from "@/lib/request";
import { route } from "@/lib/route";
import { calledNames } from "@/lib/season/program-names";
import { initialsOf } from "@/lib/season/search";
import { personName } from "@/lib/season/words";
import { searchTexts } from "@/lib/store/search";
import { currentSeason } from "@/lib/store/seasons";

const asked = z.object({ words: z.string().max(200), most: z.int().min(1).max(100) });

/** What of the open season can be jumped to by name, the programs that are not archived first. */
export const GET = route(async (): Promise<Response> => {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const { season } = await currentSeason(account.id);
  const programs = season.programs
    .map(({ id, name, city, state, archived, contactPolicy, ...called }) => ({
      id,
      name,
      also: [...calledNames({ name: "", ...called }), initialsOf(name), city, state].filter(Boolean),
      archived,
      closed: contactPolicy === "no-contact",
    }))
    .sort((a, b) => Number(a.archived) - Number(b.archived) || a.name.localeCompare(b.name, "en"));
  const people = season.contacts
    .map((contact) => ({
      id: contact.id,
      name: personName(contact),
      role: contact.role,
      email: contact.email,
      programId: contact.programId,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return Response.json({ programs, people }, { headers });
});

/** The texts of the open season with all the words that the body names. It is posted, so that no log of addresses holds the words. */
export const POST = route(async (request: Request): Promise<Response> => {
  if (isFromElsewhere(request.headers)) return Response.json({ error: "from another site" }, { status: 403, headers });
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const { success, data } = asked.safeParse(await request.json().catch(() => null));
  if (!success) return Response.json({ error: "no such search" }, { status: 422, headers });
  return Response.json(await searchTexts(account.id, data.words, data.most), { headers });
});
