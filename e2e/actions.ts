import type { APIRequestContext } from "@playwright/test";
import type { BuiltAction } from "@/scripts/lib/build";

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
