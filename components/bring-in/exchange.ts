import { z } from "zod";

/** How far the server is with what takes long: the share that is done, from 0 to 1, and how many rows it has read. */
const farSchema = z.object({ share: z.number().nullable(), rows: z.number().nullable() });
export type Far = z.output<typeof farSchema>;

type Asked = {
  /** Told how much of the body has gone, 0 to 1. */
  sent?: (share: number) => void;
  /** Told now and then how far the server is, once it takes longer than a second. */
  far?: (far: Far) => void;
  /** Aborting it cancels the request. */
  signal?: AbortSignal;
};

/** The server's answer with its body as text; "canceled" where the request was, null where none was received. */
export type Exchanged = { status: number; text: string } | "canceled" | null;

/** Posts a body. (An XMLHttpRequest, since fetch doesn't tell how much it has sent.) */
export function exchange(path: string, body: Blob, { sent, far, signal }: Asked): Promise<Exchanged> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve("canceled");
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => sent?.(total > 0 ? loaded / total : 0);
    request.onprogress = () => {
      const now = inLines(request) && lastFar(request.responseText);
      if (now) far?.(now);
    };
    request.onerror = () => resolve(null);
    request.onabort = () => resolve("canceled");
    request.onload = () => {
      const { status, responseText: text } = request;
      resolve(inLines(request) ? lastAnswer(text) : { status, text });
    };
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}

const inLines = (request: XMLHttpRequest) =>
  request.getResponseHeader("content-type")?.startsWith("application/x-ndjson") === true;

/** How far the server says it is in the last whole line that it has sent; null once the answer itself comes. */
export function lastFar(text: string): Far | null {
  const end = text.lastIndexOf("\n");
  const line = text.slice(text.lastIndexOf("\n", end - 1) + 1, Math.max(0, end));
  if (!line.startsWith('{"far":')) return null;
  return z.object({ far: farSchema }).safeParse(JSON.parse(line)).data?.far ?? null;
}

/** The answer behind the lines that say how far the server is: its status in a line, its body in the next. */
export function lastAnswer(text: string): Exchanged {
  const from = text.indexOf('{"status":');
  const end = text.indexOf("\n", from);
  if (from < 0 || end < 0 || (from > 0 && text[from - 1] !== "\n")) return null;
  const said = z.object({ status: z.number() }).safeParse(JSON.parse(text.slice(from, end)));
  return said.success ? { status: said.data.status, text: text.slice(end + 1) } : null;
}
