import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type APIRequestContext, expect } from "@playwright/test";

/** An action of the build under test: its id, and a page that it can be posted to. */
export type BuiltAction = { id: string; page: string };

const root = resolve(import.meta.dirname, "..");

/** Every action of the build under test (in `NEXT_DIST_DIR`, as the server reads it), by its name. */
export async function builtActions(): Promise<Map<string, BuiltAction>> {
  const file = join(root, process.env.NEXT_DIST_DIR ?? ".next", "server/server-reference-manifest.json");
  const manifest: { node: Record<string, { exportedName: string; workers: Record<string, unknown> }> } = JSON.parse(
    await readFile(file, "utf8"),
  );
  const actions = new Map<string, BuiltAction>();
  for (const [id, { exportedName, workers }] of Object.entries(manifest.node)) {
    expect(actions.has(exportedName), `two actions are called ${exportedName}`).toBe(false);
    // A page without a row's id in its address where there is one.
    const [page = ""] = Object.keys(workers).sort(
      (one, other) => Number(one.includes("[")) - Number(other.includes("[")),
    );
    const path = page
      .replace(/^app/, "")
      .replace(/\/page$/, "")
      .replace(/\/\([^)]+\)/g, "")
      .replace(/\[[^\]]+\]/g, "nowhere");
    actions.set(exportedName, { id, page: path || "/" });
  }
  return actions;
}

/** What an action answered: the state of its form, but for what was typed. */
export type Answer = { status: string; result?: unknown; fieldErrors?: unknown; formError?: unknown };

/** Posts to an action as a browser does, with the cookies of `request`; `headers` are sent in place of the browser's own. */
export async function postAction(
  request: APIRequestContext,
  action: BuiltAction,
  input: object,
  headers: Record<string, string>,
): Promise<{ status: number; text: string; answer: Answer | null }> {
  const response = await request.post(action.page, {
    headers: {
      "next-action": action.id,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
      ...headers,
    },
    data: Buffer.from(JSON.stringify([null, input])),
    maxRedirects: 0,
  });
  const text = await response.text();
  const answered = /^[0-9a-f]+:(\{"status":.*\})$/m.exec(text)?.[1];
  if (!answered) return { status: response.status(), text, answer: null };
  const { values: _, ...answer } = JSON.parse(answered);
  return { status: response.status(), text, answer };
}

/** Calls an action as a browser does, with the cookies of `request`. */
export async function callAction(request: APIRequestContext, action: BuiltAction, input: object): Promise<Answer> {
  const origin = new URL((await request.get("/api/health")).url()).origin;
  const { status, text, answer } = await postAction(request, action, input, { origin });
  if (!answer) throw new Error(`${action.page} answered ${status}: ${text.slice(0, 300)}`);
  return answer;
}
