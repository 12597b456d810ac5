import { randomUUID } from "node:crypto";
import { builtAction } from "./build";

/** Somebody with an account and a browser of their own, who asks the server over HTTP: at its address, or at that of one of its processes. */
export type Person = {
  act(name: string, input: object): Promise<string>;
  get(path: string, address?: string): Promise<{ status: number; text: string }>;
  /** Signs in, and gives the code of what was refused: null where it lets in. */
  signIn(email: string, password: string, address?: string): Promise<string | null>;
  /** Another browser with the same cookies, as they are now. */
  copy(): Person;
};

/** One who asks at `address` and keeps these cookies. */
export function person(address: string, cookies: Iterable<[string, string]> = []): Person {
  const jar = new Map(cookies);
  const ask = async (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    headers.set("x-forwarded-for", "10.20.30.40");
    const answer = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return { status: answer.status, text: await answer.text() };
  };
  return {
    async act(name, input) {
      const { id, page } = await builtAction(name);
      const headers = {
        "next-action": id,
        "content-type": "text/plain;charset=UTF-8",
        accept: "text/x-component",
        origin: address,
      };
      const body = JSON.stringify([null, { submission: randomUUID(), ...input }]);
      const { status, text } = await ask(`${address}${page}`, { method: "POST", headers, body });
      if (status !== 200 || !/"status":"(done|refused)"/.test(text))
        throw new Error(`${name} was answered ${status}: ${text.slice(0, 200)}`);
      return text;
    },
    get: (path, at = address) => ask(`${at}${path}`),
    async signIn(email, password, at = address) {
      const { csrfToken } = JSON.parse((await ask(`${at}/api/auth/csrf`)).text);
      const body = new URLSearchParams({ csrfToken, email, password, json: "true" });
      const { text } = await ask(`${at}/api/auth/callback/credentials`, { method: "POST", body });
      return new URL(JSON.parse(text).url).searchParams.get("error");
    },
    copy: () => person(address, jar),
  };
}
