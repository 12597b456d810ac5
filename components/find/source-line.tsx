import type { StatedLine } from "@/lib/fit/lines";
import { sourceWords } from "@/lib/fit/source-words";
import { linkOf } from "./words";

/** Whose word something is and how old, with the page a click away; "Check" where that is long ago, or isn't said. */
export function SourceLine({ line }: { line: Pick<StatedLine, "source" | "trust" | "asOf"> & { old?: boolean } }) {
  const link = linkOf(line.source);
  const words = sourceWords(line);
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
