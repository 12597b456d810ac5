import { z } from "zod";
import { SHARED } from "./shared-key";

/** What a tab can store, all mails together. What goes beyond is brought in as a file. */
const MOST_BYTES = 3_000_000;

const sharedSchema = z.object({
  title: z.string(),
  text: z.string(),
  /** Mails as files: their bytes, each as a character. */
  files: z.array(z.object({ name: z.string(), bytes: z.string() })),
  /** Names of files that could not be taken. */
  leftOut: z.array(z.string()),
});
/** What another app shared: words, or mails as files. */
export type Shared = z.output<typeof sharedSchema>;

const handedSchema = z.object({ title: z.string(), text: z.string(), files: z.array(z.instanceof(File)) });

/** Takes from the worker what was shared last, or from the address, where the server handed it on; null where nothing was. */
export async function arrived(): Promise<Shared | null> {
  const address = new URLSearchParams(location.hash.slice(1));
  const [title, text] = [address.get("title") ?? "", address.get("text") ?? ""];
  const leftOut = address.getAll("left");
  if (title || text || leftOut.length > 0) {
    history.replaceState(history.state, "", location.pathname);
    return { title, text, files: [], leftOut };
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
  return { title: data.title, text: data.text, ...(await thoseThatFit(data.files)) };
}

/** The files that a tab can keep, in their order, and the names of the others. */
export async function thoseThatFit(given: readonly File[]): Promise<Pick<Shared, "files" | "leftOut">> {
  const files: Shared["files"] = [];
  const leftOut: string[] = [];
  let room = MOST_BYTES;
  for (const file of given) {
    if (file.size > room) leftOut.push(file.name);
    else {
      room -= file.size;
      files.push({ name: file.name, bytes: await bytesOf(file) });
    }
  }
  return { files, leftOut };
}

async function bytesOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 10_000) text += String.fromCharCode(...bytes.subarray(at, at + 10_000));
  return text;
}

/** The file that was shared, as it was. */
export function fileOf({ name, bytes }: Shared["files"][number]): File {
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
