import { type NextRequest, NextResponse } from "next/server";

/** Tells a page its own path, so that signing in leads back to it. It lets nobody in: every page asks for the account. */
export function proxy(request: NextRequest): NextResponse {
  // An action refuses other sites itself (lib/action.ts); an origin that is none breaks before it is reached.
  if (request.method === "POST" && request.headers.get("origin") === "null")
    return new NextResponse("This was sent from another site. Nothing was saved.", { status: 403 });
  const headers = new Headers(request.headers);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: "/((?!_next/|api/).*)" };
