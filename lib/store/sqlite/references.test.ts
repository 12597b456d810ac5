import { expect, test } from "vitest";
import { testDatabase } from "../testing";

const store = testDatabase();

test("every reference has an index that begins with it, so that deleting stays quick", async () => {
  const { read } = store.database();
  const tables = await read.$queryRawUnsafe<{ name: string }[]>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'`,
  );
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of tables) {
    const keys = await read.$queryRawUnsafe<{ id: bigint; seq: bigint; from: string }[]>(
      `PRAGMA foreign_key_list("${name}")`,
    );
    const indexes = await read.$queryRawUnsafe<{ name: string }[]>(`PRAGMA index_list("${name}")`);
    const columns = await Promise.all(
      indexes.map(async (index) =>
        (await read.$queryRawUnsafe<{ name: string }[]>(`PRAGMA index_info("${index.name}")`)).map(
          (column) => column.name,
        ),
      ),
    );
    const primary = (await read.$queryRawUnsafe<{ name: string; pk: bigint }[]>(`PRAGMA table_info("${name}")`))
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => Number(a.pk - b.pk))
      .map((column) => column.name);
    for (const id of new Set(keys.map((key) => key.id))) {
      const first = keys.find((key) => key.id === id && Number(key.seq) === 0)?.from;
      expect(
        [...columns, primary].some(([column]) => column === first),
        `${name}.${first}`,
      ).toBe(true);
    }
  }
});
