import type { StatedLine } from "@/lib/fit/lines";
import { sourceWords } from "@/lib/fit/source-words";
import { linkOf } from "./words";

/** Whose word something is and how old, with the page a click away; "Check" where that is long ago, or isn't said. `words`: said closer than usual. */
export function SourceLine({
  line,
  words = sourceWords(line),
}: {
  line: Pick<StatedLine, "source" | "trust" | "asOf"> & { old?: boolean };
  words?: string;
}) {
  const link = linkOf(line.source);
  return (
    <span className="meta">
      {link ? (
        <a className="link tap" href={link} target="_blank" rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
      {line.source && !link && ` (${line.source})`}
      {(line.old || (line.trust !== null && line.asOf === null)) && <b className="due"> Check</b>}
    </span>
  );
}
