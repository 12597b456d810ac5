import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, currentAccount } from "@/lib/auth";
import { DEVICE_COOKIE } from "@/lib/offline/device-cookie";
import { privately } from "@/lib/private-headers";
import { isFromElsewhere } from "@/lib/request";
import { route } from "@/lib/route";

/** An address, a password and a token are far shorter; next-auth itself would read any length. */
const MOST_BYTES = 16 * 1024;

type Context = { params: Promise<{ nextauth: string[] }> };

export const GET = route(async (request: NextRequest, context: Context): Promise<Response> => {
  const { nextauth } = await context.params;
  // Signing in is a POST; next-auth would fail on a GET.
  if (nextauth[0] === "callback") return new Response(null, { status: 405, headers: { allow: "POST" } });
  if (nextauth[0] === "session" && !(await currentAccount())) return Response.json({}, { headers: privately });
  return NextAuth(request, context, authOptions());
});

export const POST = route(async (request: NextRequest, context: Context): Promise<Response> => {
  if (isFromElsewhere(request.headers)) return new Response(null, { status: 403 });
  const length = request.headers.get("content-length");
  if (length === null || Number(length) > MOST_BYTES)
    return new Response(null, { status: length === null ? 411 : 413 });
  let failure: unknown = null;
  const options = authOptions((error) => {
    failure = error;
  });
  const answer: Response = await NextAuth(request, context, options);
  // The browser keeps its session's cookie, since the session is still there.
  if (failure) throw failure;
  // With the session goes the key to what this browser keeps. Here, since the framework's own way to set it would rewrite next-auth's cookies,
  // of which one that is to go would stay, empty.
  if (endsSession(answer)) answer.headers.append("set-cookie", `${DEVICE_COOKIE}=; Path=/; Max-Age=0`);
  // A refused sign-in answers the form, with its code in the url; as a failed request it would be an error in the console.
  return answer.status === 401 ? new Response(answer.body, { headers: answer.headers }) : answer;
});

const endsSession = ({ headers }: Response) =>
  headers.getSetCookie().some((cookie) => /session-token=;.*Max-Age=0/i.test(cookie));
