import { useRef, useState } from "react";
import type { Far } from "./exchange";
import { type ImportRequest, type Preview, previewLot } from "./send";

/** What files would do, as the server works it out; only the last question counts. `tell` is told why it can't. */
export function useLooking(tell: (problem: string | null) => void) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [busy, setBusy] = useState(false);
  /** How far the server is, where it takes long. */
  const [far, setFar] = useState<Far | null>(null);
  /** Whether what stands there was worked out before the last decision, since the last time was canceled. */
  const [stale, setStale] = useState(false);
  const last = useRef<AbortController | null>(null);

  /** Asks what files would do; `next` is what is asked instead, in view of the answer, or null where that is the answer. Gives what the files would do; null where that isn't known. */
  async function look(
    asked: ImportRequest,
    next: (seen: Preview, asked: ImportRequest) => ImportRequest | null,
  ): Promise<Preview | null> {
    last.current?.abort();
    if (asked.claims.length === 0) {
      setPreview(null);
      return null;
    }
    const own = new AbortController();
    last.current = own;
    setBusy(true);
    const answer = await previewLot(asked, (now) => last.current === own && setFar(now), own.signal);
    if (last.current !== own) return null;
    last.current = null;
    setBusy(false);
    setFar(null);
    const again = answer.ok ? next(answer.result, asked) : null;
    if (again) return look(again, next);
    setStale(!answer.ok);
    tell(answer.ok ? answer.result.over : answer.problem);
    if (!answer.ok) return null;
    setPreview(answer.result);
    return answer.result;
  }

  /** Forgets what would happen; what it gives restores it. */
  function reset(): () => void {
    // An answer that is still on its way is about files that are gone.
    last.current?.abort();
    last.current = null;
    setBusy(false);
    setFar(null);
    setStale(false);
    setPreview(null);
    return () => setPreview(preview);
  }

  return { preview, busy, far, stale, look, stop: () => last.current?.abort(), reset };
}
