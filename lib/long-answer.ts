import { privately } from "./private-headers";

/** What isn't done by then tells how far it is. */
const SOON_MS = 1_000;
const EVERY_MS = 250;

/** How far work is: the share that is done, from 0 to 1, and how many rows were read; null where that isn't known. */
export type Far = { share: number | null; rows: number | null };

/** What work may tell on the way, and when nobody waits for it any more. */
export type OnTheWay = { tell: (far: Far) => void; signal: AbortSignal };

/**
 * The answer of work that may take long: as it is where it comes within a second; else lines of JSON, first how far the work is, again and again
 * (`{"far":…}`), then the answer's status (`{"status":…}`), and last its body. Whoever goes away ends the work.
 */
export async function longAnswer(request: Request, work: (onTheWay: OnTheWay) => Promise<Response>): Promise<Response> {
  const left = new AbortController();
  const signal = AbortSignal.any([request.signal, left.signal]);
  let far: Far = { share: null, rows: null };
  const working = work({
    tell: (now) => {
      far = now;
    },
    signal,
  });
  try {
    const soon = await within(SOON_MS, working);
    if (soon) return soon;
  } catch (error) {
    if (signal.aborted) return new Response(null, { status: 499, headers: privately });
    throw error;
  }
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (line: string) => controller.enqueue(encoder.encode(`${line}\n`));
      const tell = () => write(JSON.stringify({ far }));
      tell();
      timer = setInterval(tell, EVERY_MS);
      try {
        const answer = await working;
        const body = await answer.text();
        if (signal.aborted) return;
        write(JSON.stringify({ status: answer.status }));
        write(body);
        controller.close();
      } catch (error) {
        // Nobody is there to be told of work that was ended.
        if (!signal.aborted) controller.error(error);
      } finally {
        clearInterval(timer);
      }
    },
    cancel() {
      clearInterval(timer);
      left.abort();
    },
  });
  return new Response(lines, { headers: { ...privately, "content-type": LINES, "x-accel-buffering": "no" } });
}

/** The kind of an answer that comes in lines. */
export const LINES = "application/x-ndjson";

async function within<Result>(ms: number, working: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(timer);
  }
}
