"use client";

import type { Log } from "./use-log";

/** What stands under the line when there is something to say of it: words that name nothing, or text restored from before. */
export function lineHelp(log: Log, focusLine: () => void) {
  const { read, values } = log;
  if (read.unknown && values.programId !== null && read.program)
    return <>“{read.unknown.text}” was not read. Everything else is in the fields below.</>;
  if (read.unknown) return <UnknownProgram log={log} text={read.unknown.text} focusLine={focusLine} />;
  if (log.restored)
    return (
      <span className="row wrap">
        Restored from before.
        <button
          type="button"
          className="link"
          onClick={() => {
            log.startOver();
            focusLine();
          }}
        >
          Start over
        </button>
      </span>
    );
  return undefined;
}

function UnknownProgram({ log, text, focusLine }: { log: Log; text: string; focusLine: () => void }) {
  async function add() {
    const programId = await log.addProgram(text);
    if (programId) log.touch({ programId });
    focusLine();
  }
  return (
    <span className="row wrap">
      <span className="late">No program starts with “{text}”.</span>
      {log.read.unknown?.nearest.map((near) => (
        <button
          key={near.id}
          type="button"
          className="chip"
          onClick={() => {
            log.setLine(log.line.replace(text, near.name));
            focusLine();
          }}
        >
          {near.name}?
        </button>
      ))}
      <button type="button" className="chip" onClick={add}>
        Add “{text}”
      </button>
    </span>
  );
}
