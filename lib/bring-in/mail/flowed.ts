/** Where a mail's headers say that the lines of its plain text were broken for length alone. */
const FLOWED = /(^content-type\s*:\s*text\/plain\b(?:[^\n]|\n[ \t])*?;\s*)format\s*=\s*"?flowed"?/gim;
const DELSP = /^content-type\s*:\s*text\/plain\b(?:[^\n]|\n[ \t])*?;\s*delsp\s*=\s*"?yes"?/im;

/** How a plain text was broken; `delsp`: the space that a broken line ends in was put there for the break alone. */
export type Flow = { delsp: boolean };

/**
 * How headers say that a plain text was broken, null where they don't; and the headers without saying so: the parser joins an answer to the
 * quoted line above it.
 */
export function flowIn(headers: string): { flow: Flow | null; headers: string } {
  const fixed = headers.replace(FLOWED, "$1format=fixed");
  return { flow: fixed === headers ? null : { delsp: DELSP.test(headers) }, headers: fixed };
}

/** What stands above a signature is a line of its own. */
const SIGNATURE = "-- ";

/** A line without the marks of a quotation, and without the space that keeps it from being taken for one. */
function lineOf(written: string): { depth: number; text: string } {
  const depth = /^>*/.exec(written)?.[0].length ?? 0;
  const text = written.slice(depth);
  // A line that begins with a mark of its own keeps the space: without it, it would be a quotation.
  return { depth, text: text.startsWith(" ") && !text.startsWith(" >") ? text.slice(1) : text };
}

/**
 * A text whose broken lines are whole again (RFC 3676). Only lines of one depth of quotation are joined: an answer below a quoted line is the
 * writer's own.
 */
export function unflowed(text: string, { delsp }: Flow): string {
  const whole: { depth: number; text: string; goesOn: boolean }[] = [];
  for (const written of text.split(/\r?\n/)) {
    const { depth, text: said } = lineOf(written);
    const alone = said === SIGNATURE;
    const goesOn = !alone && said.endsWith(" ");
    const own = goesOn && delsp ? said.slice(0, -1) : said;
    const last = whole.at(-1);
    if (last?.goesOn && !alone && last.depth === depth) {
      last.text += own;
      last.goesOn = goesOn;
    } else whole.push({ depth, text: own, goesOn });
  }
  return whole
    .map(({ depth, text: said }) => (depth === 0 ? said : `${">".repeat(depth)} ${said}`.trimEnd()))
    .join("\n");
}
