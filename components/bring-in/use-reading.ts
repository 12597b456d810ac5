import { useRef, useState } from "react";
import type { Encoding } from "@/lib/bring-in/text";
import type { Far } from "./exchange";
import { type Claims, type ImportRequest, inReadingOrder, readFile } from "./send";

/** A file that was chosen: being read, read, or why it can't be. */
export type Chosen = {
  name: string;
  size: number;
  /** How much has gone to the server, from 0 to 1; null where it isn't being read. */
  sent: number | null;
  /** How far the server is with it, where that takes long. */
  far: Far | null;
  claims: Claims | null;
  problem: string | null;
  /** A whole account, which comes in by itself. */
  backup: boolean;
  file: File;
};

/** With what a file is read: whose mail it is, and what was decided. */
type ReadWith = Pick<ImportRequest, "me" | "decisions"> & { encoding?: Encoding };

const beingRead = (file: File): Chosen => ({
  name: file.name,
  size: file.size,
  sent: 0,
  far: null,
  claims: null,
  problem: null,
  backup: false,
  file,
});

/** The files that were chosen, and what the server read in them, one after the other. */
export function useReading() {
  const [files, setFiles] = useState<Chosen[]>([]);
  const claims = useRef<Claims[]>([]);
  const abort = useRef<AbortController | null>(null);
  const change = (name: string, to: Partial<Chosen>) =>
    setFiles((all) => all.map((file) => (file.name === name ? { ...file, ...to } : file)));

  /** What ends all reading at once. */
  function reader(): AbortController {
    if (!abort.current || abort.current.signal.aborted) abort.current = new AbortController();
    return abort.current;
  }

  async function readOne(file: File, readWith: ReadWith, signal: AbortSignal): Promise<void> {
    claims.current = claims.current.filter((one) => one.file !== file.name);
    const answer = await readFile(
      file,
      { ...readWith, claims: claims.current },
      {
        sent: (sent) => change(file.name, { sent }),
        far: (now) => change(file.name, { sent: 1, far: now }),
        signal,
      },
    );
    if (answer.ok && !signal.aborted) claims.current = [...claims.current, answer.result];
    change(file.name, {
      sent: null,
      far: null,
      claims: answer.ok ? answer.result : null,
      problem: answer.ok ? null : answer.problem,
      backup: !answer.ok && answer.backup === true,
    });
  }

  /** Reads files; false where all of them were given up meanwhile. */
  async function readAll(chosen: File[], readWith: ReadWith): Promise<boolean> {
    const controller = reader();
    setFiles((all) => [
      ...all.filter(({ name }) => !chosen.some((file) => file.name === name)),
      ...chosen.map(beingRead),
    ]);
    for (const file of await inReadingOrder(chosen)) await readOne(file, readWith, controller.signal);
    // What was read before it was canceled counts; what was given up doesn't.
    return abort.current === controller || !controller.signal.aborted;
  }

  /** Reads a file again, which may be in another encoding. */
  async function readAgain(file: File, readWith: ReadWith): Promise<void> {
    const controller = reader();
    change(file.name, { sent: 0, far: null });
    await readOne(file, readWith, controller.signal);
  }

  /** Forgets all files; what it gives restores them. */
  function reset(): () => void {
    abort.current?.abort();
    abort.current = null;
    const before = { files, claims: claims.current };
    claims.current = [];
    setFiles([]);
    return () => {
      claims.current = before.claims;
      setFiles(before.files.map((file) => ({ ...file, sent: null, far: null })));
    };
  }

  return {
    files,
    /** What has been read so far. */
    claims,
    reading: files.some(({ sent }) => sent !== null),
    readAll,
    readAgain,
    /** Stops reading; what was read by then stays. */
    cancel: () => abort.current?.abort(),
    reset,
  };
}
