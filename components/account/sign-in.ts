import { serverSilent, TRY_AGAIN } from "@/components/ui/server-silent";
import { count } from "@/lib/season/words";

/** `field`: what was typed is at fault, not the server. */
export type Entering = { ok: true } | { ok: false; problem: string; field: boolean };

const BUSY_NOW = "The database is busy. Try again.";
/** What a busy database is answered with where next-auth has no code for it. */
const BUSY_STATUS = 503;
const noAnswer = () => serverSilent(null, TRY_AGAIN);

function refused(code: string): Entering {
  const field = (problem: string): Entering => ({ ok: false, problem, field: true });
  if (code === "wrong") return field("No account matches this email and password.");
  if (code === "too-many-guests")
    return field("Too many sample seasons were opened from your network in the last hour. Try again later.");
  if (code === "busy") return { ok: false, problem: BUSY_NOW, field: false };
  const seconds = /^slow:(\d+)$/.exec(code)?.[1];
  if (seconds === undefined) return { ok: false, problem: noAnswer(), field: false };
  const wait = Number(seconds);
  const words = wait < 120 ? count(wait, "second") : count(Math.ceil(wait / 60), "minute");
  return field(`Too many wrong passwords for this email. Try again in ${words}.`);
}

/** Signs in through next-auth: with an email address and a password, or as a guest with a sample season. */
export async function enter(provider: "credentials" | "sample", fields: Record<string, string>): Promise<Entering> {
  try {
    const { csrfToken }: { csrfToken: string } = await (await fetch("/api/auth/csrf", { cache: "no-store" })).json();
    const response = await fetch(`/api/auth/callback/${provider}`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
    });
    if (response.status === BUSY_STATUS) return refused("busy");
    const { url }: { url?: string } = await response.json();
    const code = url ? new URL(url, window.location.href).searchParams.get("error") : null;
    return response.ok && code === null ? { ok: true } : refused(code ?? "");
  } catch {
    return { ok: false, problem: noAnswer(), field: false };
  }
}

/** Signs this browser out. Throws where the server didn't. */
export async function leave(): Promise<void> {
  const { csrfToken }: { csrfToken: string } = await (await fetch("/api/auth/csrf", { cache: "no-store" })).json();
  const response = await fetch("/api/auth/signout", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, json: "true" }),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
}
