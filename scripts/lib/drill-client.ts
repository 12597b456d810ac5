import { randomUUID } from "node:crypto";
import { BUSY } from "@/lib/form-state";
import { builtAction } from "./build";

/** Somebody who uses the server over HTTP: a guest with the sample season. */
export type Client = {
  programId: string;
  /** Logs a message that bears this subject: kept, or refused as the server says it of a busy database. Throws on any other answer. */
  log(subject: string): Promise<"kept" | "busy">;
  get(path: string, headers?: Record<string, string>): Promise<Got>;
  /** Puts a season in as an export file, as the open one. */
  importSeason(season: unknown): Promise<void>;
};

/** An answer, how long it took to come whole, and where it leads on. */
type Got = { status: number; ms: number; text: string; location: string | null };

/** Signs a guest in, from a network address of its own. */
export async function guest(address: string): Promise<Client> {
  const jar = new Map<string, string>();
  const number = () => 1 + Math.floor(Math.random() * 250);
  const from = `10.${number()}.${number()}.${number()}`;
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    headers.set("x-forwarded-for", from);
    const answer = await fetch(`${address}${path}`, { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return answer;
  };
  const { csrfToken } = await (await ask("/api/auth/csrf")).json();
  const form = new URLSearchParams({ csrfToken, json: "true", timeZone: "America/New_York" });
  await ask("/api/auth/callback/sample", { method: "POST", body: form });
  const { season } = await (await ask("/api/season")).json();
  const programId: string = season.programs[0].id;
  const { id: logMessage } = await builtAction("logMessage");
  const client: Client = {
    programId,
    async log(subject) {
      const message = { direction: "sent", kind: "update", at: null, subject, body: "", programId: client.programId };
      const acknowledged = [{ rule: "message-budget", reason: "A drill." }];
      const input = { ...message, acknowledged, submission: randomUUID() };
      const answer = await ask("/today", {
        method: "POST",
        headers: {
          "next-action": logMessage,
          "content-type": "text/plain;charset=UTF-8",
          accept: "text/x-component",
          origin: address,
        },
        body: JSON.stringify([null, input]),
      });
      const said = await answer.text();
      if (said.includes(`"outcome":"logged"`)) return "kept";
      if (answer.status === 200 && said.includes(`"formError":${JSON.stringify(BUSY)}`)) return "busy";
      throw new Error(`The server answered ${answer.status}, neither kept nor refused: ${said.slice(0, 200)}`);
    },
    async get(path, headers = {}) {
      const start = performance.now();
      const answer = await ask(path, { headers });
      const text = await answer.text();
      return { status: answer.status, ms: performance.now() - start, text, location: answer.headers.get("location") };
    },
    async importSeason(made) {
      const headers = { "content-type": "application/json", origin: address };
      const answer = await ask("/api/season-file", { method: "POST", headers, body: JSON.stringify(made) });
      if (answer.status !== 201) throw new Error(`The server would not import the season: ${await answer.text()}`);
    },
  };
  return client;
}
