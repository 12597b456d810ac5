const NONE: readonly never[] = [];

/** Among so many rows one is looked for; among more it is known. */
const MANY = 32;

/** Rows under keys. Most keys have one row, which is held without a list: files bring in a hundred thousand. */
export class Under<Row extends object> {
  readonly #rows = new Map<string, Row | Row[]>();
  /** Which rows a key with many of them has. */
  readonly #many = new Map<string, Set<Row>>();

  /** Puts a row under a key, once. */
  put(key: string, row: Row): void {
    const there = this.#rows.get(key);
    if (there === undefined) this.#rows.set(key, row);
    else if (!Array.isArray(there)) {
      if (there !== row) this.#rows.set(key, [there, row]);
    } else if (!this.#has(key, there, row)) {
      there.push(row);
      this.#many.get(key)?.add(row);
    }
  }

  #has(key: string, there: readonly Row[], row: Row): boolean {
    if (there.length <= MANY) return there.includes(row);
    const rows = this.#many.get(key) ?? new Set(there);
    this.#many.set(key, rows);
    return rows.has(row);
  }

  /** Takes a row away from a key. */
  remove(key: string, row: Row): void {
    this.#many.delete(key);
    const rest = this.at(key).filter((other) => other !== row);
    if (rest.length === 0) this.#rows.delete(key);
    else this.#rows.set(key, rest);
  }

  /** The rows under a key, in the order in which they were put there. */
  at(key: string): readonly Row[] {
    const there = this.#rows.get(key);
    return there === undefined ? NONE : Array.isArray(there) ? there : [there];
  }
}
