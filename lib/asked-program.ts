import { currentAccount } from "@/lib/auth";
import { privately as headers } from "@/lib/private-headers";
import type { Program, Season } from "@/lib/season/schema";
import { currentSeason } from "@/lib/store/seasons";

/**
 * Whose season is asked for, and with `?program=` which of its programs; or the refusal to answer with: 401 for nobody, 404 for a program that
 * the season doesn't have.
 */
export async function askedProgram(request: Request): Promise<{ season: Season; program: Program | null } | Response> {
  const account = await currentAccount();
  if (!account) return Response.json({ error: "signed out" }, { status: 401, headers });
  const { season } = await currentSeason(account.id);
  const asked = new URL(request.url).searchParams.get("program");
  const program = season.programs.find(({ id }) => id === asked) ?? null;
  if (asked !== null && !program) return Response.json({ error: "no such program" }, { status: 404, headers });
  return { season, program };
}
