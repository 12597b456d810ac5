import { type NextRequest, NextResponse } from "next/server";

/** Tells a page its own path, so that signing in leads back to it. It lets nobody in: every page asks for the account. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: "/((?!_next/|api/).*)" };
