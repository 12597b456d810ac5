import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, currentAccount } from "@/lib/auth";
import { privately } from "@/lib/private-headers";
import { isFromElsewhere } from "@/lib/request";

/** An address, a password and a token are far shorter; next-auth itself would read any length. */
const MOST_BYTES = 16 * 1024;

type Context = { params: Promise<{ nextauth: string[] }> };

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  // Signing in is a POST; next-auth would fail on a GET.
  if (nextauth[0] === "callback") return new Response(null, { status: 405, headers: { allow: "POST" } });
  if (nextauth[0] === "session" && !(await currentAccount())) return Response.json({}, { headers: privately });
  return NextAuth(request, context, authOptions());
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (isFromElsewhere(request.headers)) return new Response(null, { status: 403 });
  const length = request.headers.get("content-length");
  if (length === null || Number(length) > MOST_BYTES)
    return new Response(null, { status: length === null ? 411 : 413 });
  const answer: Response = await NextAuth(request, context, authOptions());
  // A refused sign-in answers the form, with its code in the url; as a failed request it would be an error in the console.
  return answer.status === 401 ? new Response(answer.body, { headers: answer.headers }) : answer;
}
