"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import * as z from "zod/mini";
import { type Settled, settle } from "@/components/form/settle";
import type { NewOutboxEntry } from "@/components/offline/outbox-changed";
import { putFormInOutbox } from "@/components/offline/put-form-in-outbox";
import { dropUnsaved, readUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";
import type { Action } from "@/lib/form-state";

/** What this browser stores of it; the submission makes sending it twice the same as once. */
const typedSchema = z.object({ text: z.string(), submission: z.string() });
type Typed = z.infer<typeof typedSchema>;

/** Where a line belongs: the season, and what the line is about. */
export type LinePlace = { seasonId: string; about: string };

/**
 * A line of its own on the way to the server: stored in this browser with every letter, and gone from there only once it is saved or
 * thrown away. `left` hears what is still in it when its screen is left.
 */
export function useTypedLine<T>({
  place,
  action,
  input,
  onSaved,
  later,
  onWaiting,
  left,
}: {
  place: LinePlace;
  action: Action<T>;
  /** What is sent of a line. */
  input: (text: string) => object;
  onSaved: (result: T) => void;
  /** What waits on this device where the server doesn't answer. */
  later: (text: string) => Omit<NewOutboxEntry, "id" | "input">;
  /** Called with the submission under which it waits. */
  onWaiting?: (submission: string) => void;
  left: (text: string, save: () => void) => void;
}) {
  const key = unsavedKey(place);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** As it stands now, also for what happens after the last render. */
  const now = useRef<Typed | null>(null);
  const sending = useRef(false);

  function change(next: Typed | null): void {
    now.current = next;
    setTyped(next);
    if (next && next.text.trim() !== "") saveUnsaved(key, next);
    else dropUnsaved(key);
  }
  const type = (text: string | null) =>
    change(text === null ? null : { text, submission: now.current?.submission ?? randomKey() });

  async function save(): Promise<void> {
    const line = now.current;
    if (!line || line.text.trim() === "" || sending.current) return;
    sending.current = true;
    setPending(true);
    const text = line.text.trim();
    const { submission } = line;
    const sent = { ...input(text), submission };
    const settled: Settled<T> = await settle(action, sent);
    const kept =
      !settled.ok &&
      !settled.answered &&
      (await putFormInOutbox({ ...later(text), id: submission, input: sent }, () => {}));
    sending.current = false;
    setPending(false);
    setProblem(settled.ok || kept ? null : settled.problem);
    if (kept) {
      change(null);
      return onWaiting?.(submission);
    }
    if (!settled.ok) return;
    change(null);
    onSaved(settled.result);
  }

  // After the first render, which the server knows too.
  useLayoutEffect(() => {
    const found = typedSchema.safeParse(readUnsaved(key)).data;
    if (!found || now.current) return;
    now.current = found;
    setTyped(found);
  }, [key]);

  const leave = useRef(() => {});
  useEffect(() => {
    leave.current = () => {
      const text = now.current?.text.trim();
      if (text && !sending.current) left(text, () => void save());
    };
  });
  useEffect(() => () => leave.current(), []);

  return { text: typed?.text ?? null, type, save, pending, problem };
}
