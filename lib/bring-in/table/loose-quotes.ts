/** A cell goes over so many lines at most, as far as a table's quote marks can't be trusted. */
const MOST_LINES = 100;
const MOST_IN_CELL = 32_767;

/**
 * The rows of a table in which a quote mark stands where none of the table's can: "said "great" twice". One that opens a cell is closed by
 * the next that ends one; it may be on a later line, where the row then has as many cells as the others. Without one it is a mark like any other.
 */
export function* looseRows(text: string, delimiter: string): Generator<string[]> {
  const reader = new LooseReader(text, delimiter);
  const width = usualWidth(text, delimiter);
  for (let at = 0; at < text.length; ) {
    const over = reader.row(at, true);
    const row = over.lines > 0 && width > 0 && over.cells.length !== width ? reader.row(at, false) : over;
    yield row.cells;
    at = row.end;
  }
}

/** How many cells most of the first lines without a quote mark have; 0 where all have one. */
function usualWidth(text: string, delimiter: string): number {
  const widths = text
    .slice(0, 200_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "" && !line.includes('"'))
    .slice(0, 200)
    .map((line) => line.split(delimiter).length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

class LooseReader {
  /** The run of quote marks before the end of a cell that was found last: cells are read from the first on. */
  #known: { from: number; ends: { at: number; length: number } | null } | null = null;
  readonly #ends: RegExp;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {
    this.#ends = new RegExp(`"+(?=[ ]*(?:${delimiter.replace(/[^\w\s]/g, "\\$&")}|[\\r\\n]|$))`, "g");
  }

  /** A row from a place on; `over` where a cell may go on over its line. */
  row(from: number, over: boolean): { cells: string[]; end: number; lines: number } {
    const { text, delimiter } = this;
    const cells: string[] = [];
    let lines = 0;
    for (let at = from; ; ) {
      const quoted = text[at] === '"' ? this.#quoted(at, over ? MOST_LINES - lines : 0) : null;
      let end = quoted?.end ?? at;
      if (quoted) {
        cells.push(quoted.cell);
        lines += quoted.lines;
        while (text[end] === " ") end += 1;
      } else {
        while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
        // A mark that opens what nothing closes is none of the cell.
        cells.push(text.slice(at, end).replace(/^"([^"]*)$/, "$1"));
      }
      if (text[end] !== delimiter) return { cells, end: end + (text.startsWith("\r\n", end) ? 2 : 1), lines };
      at = end + 1;
    }
  }

  /** The cell that a quote mark opens; null where none closes it within so many lines. */
  #quoted(at: number, mostLines: number): { cell: string; end: number; lines: number } | null {
    let from = at + 1;
    for (let tries = 0; tries < MOST_LINES; tries += 1) {
      const ends = this.#endFrom(from);
      if (!ends || ends.at + ends.length - at > MOST_IN_CELL) return null;
      // Two marks are one that is meant; of an even number none is left to close the cell.
      if (ends.length % 2 === 1) {
        const cell = this.text.slice(at + 1, ends.at + ends.length - 1);
        const lines = cell.match(/\r\n|\r|\n/g)?.length ?? 0;
        return lines > mostLines ? null : { cell: cell.replaceAll('""', '"'), end: ends.at + ends.length, lines };
      }
      from = ends.at + ends.length;
    }
    return null;
  }

  #endFrom(from: number): { at: number; length: number } | null {
    const known = this.#known;
    if (known && known.from <= from && (known.ends === null || known.ends.at >= from)) return known.ends;
    this.#ends.lastIndex = from;
    const found = this.#ends.exec(this.text);
    const ends = found ? { at: found.index, length: found[0].length } : null;
    this.#known = { from, ends };
    return ends;
  }
}
