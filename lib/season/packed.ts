/** An object within a row: the place of its fields' names among the shapes, then its values. */
type Shaped = { $: [number, ...unknown[]] };

/** In place of a longer value that is the one of the row before. */
const SAME = {};
const SAME_LENGTH = JSON.stringify(SAME).length;

/** In place of a longer value that stands earlier in its row: at which place. */
type Again = { _: number };
const AGAIN_LENGTH = JSON.stringify({ _: 10 }).length;

/** What tells a value from others: itself where it is plain, else its text, behind a mark that no text begins with. */
const MARK = "\0";
const keyOf = (value: unknown): unknown =>
  (typeof value === "string" && !value.startsWith(MARK)) || typeof value === "number" || typeof value === "boolean"
    ? value
    : MARK + JSON.stringify(value);

/** How long a value is in the text, roughly. */
const lengthOf = (key: unknown): number =>
  typeof key !== "string" ? String(key).length : key.startsWith(MARK) ? key.length - MARK.length : key.length + 2;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/**
 * Text within a page's script has a backslash before each of JSON's quotation marks, which are a sixth of it; apostrophes have none. Each
 * takes the other's place, byte by byte: to replace them in the text takes five times as long.
 */
function turned(text: string): string {
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) bytes[at] = APOSTROPHE;
    else if (byte === APOSTROPHE) bytes[at] = QUOTE;
  }
  return decoder.decode(bytes);
}

/**
 * Rows as one text that names each of their fields once, and those of the objects within them; what stands in the row already, or is as in the row before, isn't told again. A page sends a list in this way: React
 * would walk each field of each row, which takes the server longer than to draw the page, and every row would name its fields again. All
 * rows have the fields of the first.
 */
export function packed<Row extends object>(rows: readonly Row[]): string {
  const fields = Object.keys(rows[0] ?? {});
  const shapes = new Map<string, number>();
  function put(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(put);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([, held]) => held !== undefined);
    const shape = JSON.stringify(entries.map(([name]) => name));
    const place = shapes.get(shape) ?? shapes.size;
    shapes.set(shape, place);
    return { $: [place, ...entries.map(([, held]) => put(held))] } satisfies Shaped;
  }
  const before: unknown[] = [];
  const values = rows.map((row) => {
    const earlier = new Map<unknown, number>();
    return fields.map((field, at) => {
      const value = put(Reflect.get(row, field));
      const key = keyOf(value);
      if (key === before[at] && lengthOf(key) > SAME_LENGTH) return SAME;
      before[at] = key;
      const place = earlier.get(key);
      if (place !== undefined && lengthOf(key) > AGAIN_LENGTH) return { _: place } satisfies Again;
      earlier.set(key, at);
      return value;
    });
  });
  return turned(JSON.stringify([fields, [...shapes.keys()].map((shape) => JSON.parse(shape)), ...values]));
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSame = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;
const isAgain = (value: unknown): value is Again => isObject(value) && "_" in value;

/** Texts unpacked lately with their rows, the latest last: a server draws the same list with every visit. */
const lately = new Map<string, readonly unknown[]>();
/** Characters of them that are kept: some lists of a heavy season. */
const MOST_KEPT = 1_000_000;

/**
 * The rows of a text that `packed` made; a field that had no value has none again. Whoever has the same text is given the very same rows,
 * and what was made of a row is then known as well; so they are frozen.
 */
export function unpacked<Row>(text: string): readonly Row[] {
  const rows = lately.get(text) ?? frozen(unpackedAnew<Row>(text));
  lately.delete(text);
  lately.set(text, rows);
  let kept = 0;
  for (const known of lately.keys()) kept += known.length;
  for (const oldest of lately.keys()) {
    if (kept <= MOST_KEPT || oldest === text) break;
    lately.delete(oldest);
    kept -= oldest.length;
  }
  return rows as readonly Row[];
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

function unpackedAnew<Row>(text: string): Row[] {
  const [fields = [], shapes = [], ...rows]: [string[], string[][], ...unknown[][]] = JSON.parse(turned(text));
  function take(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(take);
    if (typeof value !== "object" || value === null) return value;
    const [place, ...held] = (value as Shaped).$;
    return Object.fromEntries((shapes[place] ?? []).map((name, at) => [name, take(held[at])]));
  }
  let before: unknown[] = [];
  return rows.map((values) => {
    const given: unknown[] = [];
    for (const [at, value] of values.entries())
      given.push(isSame(value) ? before[at] : isAgain(value) ? given[value._] : value);
    before = given;
    return Object.fromEntries(fields.map((field, at) => [field, take(given[at])])) as Row;
  });
}
