/**
 * Rows as one text that names each of their fields once. A page sends a list in this way: React would walk each field of each row, which
 * takes the server longer than to draw the page, and every row would name its fields again. All rows have the fields of the first.
 */
export function packed<Row extends object>(rows: readonly Row[]): string {
  const fields = Object.keys(rows[0] ?? {});
  return JSON.stringify([fields, ...rows.map((row) => fields.map((field) => Reflect.get(row, field)))]);
}

/** The rows of a text that `packed` made; a field that had no value has none again. */
export function unpacked<Row>(text: string): Row[] {
  const [fields = [], ...rows]: [string[], ...unknown[][]] = JSON.parse(text);
  return rows.map((values) => Object.fromEntries(fields.map((field, place) => [field, values[place]])) as Row);
}
