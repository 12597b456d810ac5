import { hkdfSync } from "node:crypto";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import type { AuthOptions, CookieOption, RequestInternal } from "next-auth";
import { decode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { normalEmail } from "@/lib/account/credentials";
import { browserMark, knownBrowser } from "@/lib/account/known-browser";
import type { DeviceKey } from "@/lib/offline/kept";
import { clientAddress } from "@/lib/request";
import { isTimeZone } from "@/lib/season/time";
import { createGuest, signIn } from "@/lib/store/accounts";
import { DatabaseBusy } from "@/lib/store/errors";
import { type Account, accountOfSession, endSession, SESSION_DAYS } from "@/lib/store/sessions";

export type { Account } from "@/lib/store/sessions";

const sessionSeconds = SESSION_DAYS * 24 * 60 * 60;
const KNOWN_SECONDS = 365 * 24 * 60 * 60;
/** Where a guest is taken to be whose browser names no zone that exists. */
const FALLBACK_ZONE = "America/New_York";

/** The key that session cookies are encrypted with; without a good one nobody is let in. */
function secret(): string {
  const value = process.env.NEXTAUTH_SECRET ?? "";
  if (value.length < 32) throw new Error("NEXTAUTH_SECRET is missing or shorter than 32 characters.");
  return value;
}

function isHttps(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
}

/** On https the prefix binds a cookie to this host: no other, a subdomain included, can set or read it. */
function cookieName(name: string): string {
  return `${isHttps() ? "__Host-" : ""}next-auth.${name}`;
}

function cookie(name: string): CookieOption {
  return { name: cookieName(name), options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() } };
}

/** The browser that asks, when somebody has signed in to this address with it before, or set its password by a link; else null. */
export async function knownHere(email: string): Promise<string | null> {
  return knownBrowser((await cookies()).get(cookieName("known-browser"))?.value, email, secret());
}

/** Marks the browser that asks as one that this address's owner uses, unless it is marked: guesses from elsewhere do not slow it down. */
export async function rememberBrowser(email: string): Promise<void> {
  if ((await knownHere(email)) !== null) return;
  const { name, options } = cookie("known-browser");
  (await cookies()).set(name, browserMark(email, secret()), { ...options, maxAge: KNOWN_SECONDS });
}

/**
 * How people sign in; read at each request, since the secret and the address are the running server's. A session that could not be ended
 * is told to `failed`: next-auth would say that it was.
 */
export function authOptions(failed: (error: unknown) => void = () => {}): AuthOptions {
  return {
    secret: secret(),
    session: { strategy: "jwt", maxAge: sessionSeconds },
    jwt: { maxAge: sessionSeconds },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: cookie("session-token"),
      callbackUrl: cookie("callback-url"),
      csrfToken: cookie("csrf-token"),
    },
    providers: [
      // A code such as `wrong` or `slow:32` (seconds) reaches the form as next-auth's error.
      Credentials({
        id: "credentials",
        credentials: { email: {}, password: {} },
        async authorize(given, request) {
          const email = normalEmail(String(given?.email ?? "").slice(0, 1_000));
          const password = String(given?.password ?? "").slice(0, 10_000);
          const browser = await knownHere(email);
          const result = await signIn(email, password, userAgent(request), Date.now(), browser).catch(asBusy);
          if (result.outcome === "wrong") throw new Error("wrong");
          if (result.outcome === "slow") throw new Error(`slow:${result.seconds}`);
          await rememberBrowser(email);
          return { id: "account", sessionToken: result.token };
        },
      }),
      Credentials({
        id: "sample",
        credentials: { timeZone: {}, season: {} },
        async authorize(given, request) {
          const zone = String(given?.timeZone ?? "");
          const address = clientAddress({ get: (name) => headerOf(request, name) });
          const token = await createGuest(
            address,
            isTimeZone(zone) ? zone : FALLBACK_ZONE,
            userAgent(request),
            Date.now(),
            { empty: given?.season === "empty" },
          ).catch(asBusy);
          if (token === null) throw new Error("too-many-guests");
          return { id: "guest", sessionToken: token };
        },
      }),
    ],
    callbacks: {
      /** The cookie holds the session's token and nothing of the account; what a page asks to put in is not heard. */
      jwt: ({ token, user }) => (user ? { sessionToken: user.sessionToken } : { sessionToken: token.sessionToken }),
      /** A page is told that somebody is signed in and no more; the route answers nothing when nobody is. */
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => (isOwnPath(url, baseUrl) ? new URL(url, baseUrl).href : baseUrl),
    },
    events: {
      async signOut({ token }) {
        try {
          const account = token?.sessionToken ? await accountOfSession(token.sessionToken, Date.now()) : null;
          if (account) await endSession(account.id, account.session);
        } catch (error) {
          failed(error);
        }
      },
    },
  };
}

/** Who is signed in, checked against the database at every request; null when nobody is. */
export const currentAccount = cache(async (): Promise<Account | null> => {
  const cookie = (await cookies()).get(cookieName("session-token"))?.value;
  if (!cookie) return null;
  const payload = await decode({ token: cookie, secret: secret() }).catch(() => null);
  return payload?.sessionToken ? accountOfSession(payload.sessionToken, Date.now()) : null;
});

/** Who is signed in; anybody else is sent to sign in and then back to `next`, a path of this site. */
export async function requireAccount(next?: string): Promise<Account> {
  const account = await currentAccount();
  if (account) return account;
  const path = next ?? (await headers()).get("x-path") ?? "/";
  redirect(path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`);
}

/** The account's key for its devices: handed to a signed-in page alone, and the same for every session of the account and for no other. */
export function deviceKey({ id }: Account): DeviceKey {
  const derived = (what: string, bytes: number) =>
    Buffer.from(hkdfSync("sha256", secret(), id, what, bytes)).toString("base64url");
  return { name: derived("device-name", 12), key: derived("device-key", 32) };
}

/** Whether `url` stays on this site, so that signing in leads nowhere else. */
function isOwnPath(url: string, baseUrl: string): boolean {
  return URL.canParse(url, baseUrl) && new URL(url, baseUrl).origin === new URL(baseUrl).origin;
}

/** A database that stayed locked is told to the form by its code, as `wrong` and `slow` are. */
function asBusy(error: unknown): never {
  throw error instanceof DatabaseBusy ? new Error("busy") : error;
}

type AuthRequest = Pick<RequestInternal, "headers">;

function headerOf(request: AuthRequest, name: string): string | null {
  const value: unknown = request.headers?.[name];
  return typeof value === "string" ? value : null;
}

function userAgent(request: AuthRequest): string {
  return headerOf(request, "user-agent") ?? "";
}
