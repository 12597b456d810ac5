import { type Slot, slotsOf } from "@/lib/templates/slots";

/**
 * What became of a slot: it still stands open, words of its own stand in its place, its place is empty or gone with the words around it, or
 * there are words there, and nothing tells whether they are for it.
 */
export type SlotState = { label: string; is: "open" | "filled" | "left out" | "unclear" };

/** How many characters beside a slot identify its place. */
const ANCHOR = 24;
/** Fewer letters than this, such as a period or "and", stand anywhere. */
const LEAST = 4;

const WORD = /[\p{L}\p{N}]/u;
const tells = (piece: string) => (piece.match(/\p{L}/gu) ?? []).length >= LEAST;

/** The template's own words before and after a slot, nearest first; `here`, those in its line. */
function around(laid: string, slots: readonly Slot[], place: number) {
  const slot = slots[place];
  const pieces = (text: string) => text.split(/\{\{[^{}\n]*\}\}|\n/).map((piece) => piece.trim());
  const lineStart = laid.lastIndexOf("\n", slot?.start) + 1;
  const newline = laid.indexOf("\n", slot?.end);
  const lineEnd = newline < 0 ? laid.length : newline;
  const before = pieces(laid.slice(lineStart, slot?.start)).at(-1) ?? "";
  const after = pieces(laid.slice(slot?.end, lineEnd))[0] ?? "";
  return {
    here: { before: tells(before) ? before.slice(-ANCHOR) : "", after: tells(after) ? after.slice(0, ANCHOR) : "" },
    above: pieces(laid.slice(0, lineStart)).findLast(tells)?.slice(0, ANCHOR) ?? "",
    below: pieces(laid.slice(lineEnd)).find(tells)?.slice(0, ANCHOR) ?? "",
  };
}

/** Where in a text a slot's words would stand; `sure` unless only one of the lines around a line of its own is left. */
type Stretch = { from: number; to: number; sure: boolean };

/** The stretch of a text beside what stood in a slot's line, or between the lines above and below it; null where both are gone. */
function stretchOf(text: string, { here, above, below }: ReturnType<typeof around>): Stretch | null {
  const { before, after } = here;
  if (before === "" && after === "") return linesBetween(text, above, below);
  const start = before === "" ? -1 : text.indexOf(before);
  const from = start < 0 ? 0 : start + before.length;
  const end = after === "" ? -1 : text.indexOf(after, from);
  if (start < 0 && end < 0) return null;
  const to = end < 0 ? text.length : end;
  const newline = text.indexOf("\n", from);
  if (start < 0) return { from: text.lastIndexOf("\n", Math.max(to - 1, 0)) + 1, to, sure: true };
  return { from, to: newline < 0 ? to : Math.min(newline, to), sure: true };
}

/** The lines of a text between one that stood above a slot and one that stood below it. */
function linesBetween(text: string, above: string, below: string): Stretch | null {
  const up = above === "" ? -1 : text.indexOf(above);
  const newline = up < 0 ? -1 : text.indexOf("\n", up);
  const from = up < 0 ? 0 : newline < 0 ? text.length : newline;
  const down = below === "" ? -1 : text.indexOf(below, from);
  const gone = [above !== "" && up < 0, below !== "" && down < 0];
  if (gone.every(Boolean) || (above === "" && gone[1]) || (below === "" && gone[0])) return null;
  const to = down < 0 ? text.length : text.lastIndexOf("\n", down) + 1 || down;
  return { from, to: Math.max(from, to), sure: !gone.some(Boolean) };
}

/** A slot of the template: the line it was laid out in, and whether it still stands in the text. */
type Placed = { label: string; line: number; open: boolean };

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
const sentencesIn = (words: string) => [...SENTENCES.segment(words)].filter(({ segment }) => WORD.test(segment)).length;

/**
 * What became of slots that followed one another with nothing between, by the words that stand there now: each line of the template has a
 * line of its own, and each slot in it a sentence. Else nobody can tell which of them the words are for.
 */
function shared(run: readonly Placed[], words: string): SlotState["is"][] {
  if (!WORD.test(words)) return run.map(() => "left out");
  if (run.length === 1) return ["filled"];
  const lines = [...new Set(run.map(({ line }) => line))];
  const texts = words.split("\n").filter((line) => WORD.test(line));
  if (texts.length !== lines.length) return run.map(() => "unclear");
  return run.map(({ line }) => {
    const inLine = run.filter((other) => other.line === line).length;
    const said = texts[lines.indexOf(line)] ?? "";
    return inLine === 1 || sentencesIn(said) === inLine ? "filled" : "unclear";
  });
}

/** What became of all slots of one stretch; those that still stand in it part the words of the rest. */
function within(group: readonly Placed[], words: string): SlotState["is"][] {
  const found: SlotState["is"][] = [];
  let run: Placed[] = [];
  let from = 0;
  const settle = (to: number) => {
    found.push(...shared(run, words.slice(from, to).replace(/\{\{[^{}\n]*\}\}/g, "")));
    run = [];
  };
  for (const placed of group) {
    const stands = placed.open
      ? slotsOf(words).find(({ start, label }) => start >= from && label === placed.label)
      : null;
    if (!placed.open) run.push(placed);
    else if (!stands) {
      // It was moved: what it parted is told by nothing now.
      found.push(...run.map(() => "unclear" as const), "open");
      run = [];
    } else {
      settle(stands.start);
      found.push("open");
      from = stands.end;
    }
  }
  settle(words.length);
  return found;
}

/** Of a slot that the template laid out more than once, the last of these stands. */
const MORE: readonly SlotState["is"][] = ["left out", "unclear", "filled", "open"];

/** What became of each slot that the template laid out, and of any other that stands in the text now. */
export function slotStates(laid: string, text: string): SlotState[] {
  const slots = slotsOf(laid);
  const open = new Set(slotsOf(text).map(({ label }) => label));
  const known = new Map<string, SlotState["is"]>();
  const groups = new Map<string, { stretch: Stretch; group: Placed[] }>();
  for (const [place, { label, start }] of slots.entries()) {
    if (!known.has(label)) known.set(label, open.has(label) ? "open" : "left out");
    const stretch = stretchOf(text, around(laid, slots, place));
    if (!stretch) continue;
    const key = `${stretch.from}-${stretch.to}`;
    const { group } = groups.get(key) ?? { group: [] };
    const line = laid.slice(0, start).split("\n").length;
    groups.set(key, { stretch, group: [...group, { label, line, open: open.has(label) }] });
  }
  for (const { stretch, group } of groups.values()) {
    const states = within(group, text.slice(stretch.from, stretch.to));
    for (const [i, { label }] of group.entries()) {
      const is = states[i] === "filled" && !stretch.sure ? "unclear" : (states[i] ?? "left out");
      if (MORE.indexOf(is) > MORE.indexOf(known.get(label) ?? "left out")) known.set(label, is);
    }
  }
  for (const label of open) if (!known.has(label)) known.set(label, "open");
  return [...known].map(([label, is]) => ({ label, is }));
}

/** "3 of 6 filled, 2 left out, 1 unclear" */
export function slotWords(states: readonly SlotState[]): string {
  const of = (wanted: SlotState["is"]) => states.filter(({ is }) => is === wanted).length;
  const leftOut = of("left out");
  if (leftOut === states.length) return "All left out";
  const rest = [leftOut > 0 && `${leftOut} left out`, of("unclear") > 0 && `${of("unclear")} unclear`].filter(Boolean);
  return [`${of("filled")} of ${states.length} filled`, ...rest].join(", ");
}
