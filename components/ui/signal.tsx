import type { Program } from "@/lib/season/schema";
import { SIGNAL_WORDS } from "@/lib/season/words";

/** A program's signal: a dot and its word. */
export function Signal({ signal }: { signal: Program["signal"] }) {
  if (signal === "none") return <span className="muted">None</span>;
  return (
    <span className="row" style={{ gap: 6 }}>
      <i className={signal === "silver" ? "dot" : `dot dot-${signal}`} />
      {SIGNAL_WORDS[signal]}
    </span>
  );
}
