import { z } from "zod";
import { SHARED } from "./shared-key";

/** What a tab can keep. A mail with larger attachments is brought in as a file. */
const MOST_BYTES = 3_000_000;

const sharedSchema = z.object({
  title: z.string(),
  text: z.string(),
  /** A mail as a file: its bytes, each as a character. */
  file: z.object({ name: z.string(), bytes: z.string() }).nullable(),
});
/** What another app shared: words, or a mail as a file. */
export type Shared = z.output<typeof sharedSchema>;

const handedSchema = z.object({ title: z.string(), text: z.string(), files: z.array(z.instanceof(File)) });

/** Takes from the worker what was shared last, or from the address, where the server handed it on; null where nothing was. */
export async function arrived(): Promise<Shared | null> {
  const address = new URLSearchParams(location.hash.slice(1));
  const [title, text] = [address.get("title") ?? "", address.get("text") ?? ""];
  if (title || text) {
    history.replaceState(history.state, "", location.pathname);
    return { title, text, file: null };
  }
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    // A service worker of an earlier release never answers.
    setTimeout(resolve, 2_000);
  });
  worker.postMessage("shared?", [port2]);
  const { data } = handedSchema.safeParse(await answer);
  if (!data) return null;
  const [file] = data.files;
  if (file && file.size > MOST_BYTES) throw new Error("too large");
  return { title: data.title, text: data.text, file: file ? { name: file.name, bytes: await bytesOf(file) } : null };
}

async function bytesOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 10_000) text += String.fromCharCode(...bytes.subarray(at, at + 10_000));
  return text;
}

/** The file that was shared, as it was. */
export function fileOf({ name, bytes }: NonNullable<Shared["file"]>): File {
  return new File([Uint8Array.from(bytes, (character) => character.charCodeAt(0))], name, { type: "message/rfc822" });
}

/** Stores what was shared in this tab; false where there is no room. */
export function keepShared(shared: Shared): boolean {
  try {
    sessionStorage.setItem(SHARED, JSON.stringify(shared));
    return true;
  } catch {
    return false;
  }
}

/** What was shared and not used yet. */
export function sharedHere(): Shared | null {
  try {
    return sharedSchema.safeParse(JSON.parse(sessionStorage.getItem(SHARED) ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

/** Gives what was shared and removes it. */
export function takeShared(): Shared | null {
  const shared = sharedHere();
  if (shared) sessionStorage.removeItem(SHARED);
  return shared;
}
