import { keyNamesOf } from "@/lib/rules/registry";
import type { Noun, Row } from "@/lib/season/fields/field";
import { renamed } from "@/lib/season/fields/refs";
import { EACH_LIST, type Season } from "@/lib/season/fields/season";
import { newId } from "./ids";

/** A row's new id for its old one; an id that is none of the season's stays. */
type NewId = (noun: Noun, old: string) => string;

/** The same season with a new id for every row, in the order of the file; references and the keys of answers follow. */
export function withFreshIds(season: Season): Season {
  const ids = new Map(
    EACH_LIST.flatMap(({ name, noun }) => {
      const rows: readonly Row[] = season[name];
      return noun ? [[noun, new Map(rows.map(({ id }) => [String(id), newId()]))] as const] : [];
    }),
  );
  const idOf: NewId = (noun, old) => ids.get(noun)?.get(old) ?? old;
  const lists = EACH_LIST.map(({ name, fields, noun }) => {
    const rows: readonly Row[] = season[name];
    const rename = (row: Row) => {
      const next: Record<string, unknown> = renamed(fields, row, ({ to }, id) => idOf(to, id));
      if (noun) next.id = idOf(noun, String(row.id));
      return next;
    };
    return [name, rows.map(rename)];
  });
  const answers = season.answers.map((answer) => ({ ...answer, finding: withNewIds(answer.finding, idOf) }));
  return { ...season, ...Object.fromEntries(lists), answers };
}

/**
 * The key of a finding with the ids in it replaced: `thank-you:<interview>:<contact>`, `reply:<message>` and the like.
 * A key that names nothing (`rank-list`) or nothing known stays as it is. Ids may themselves hold a colon.
 */
function withNewIds(key: string, idOf: NewId): string {
  const colon = key.indexOf(":");
  if (colon < 0) return key;
  const rule = key.slice(0, colon);
  const named = key.slice(colon + 1);
  const [row, other] = keyNamesOf(rule);
  if (row === undefined) return key;
  const id = idOf(row, named);
  if (id !== named || other === undefined) return `${rule}:${id}`;
  for (let split = named.indexOf(":"); split > 0; split = named.indexOf(":", split + 1)) {
    const [first, second] = [named.slice(0, split), named.slice(split + 1)];
    if (idOf(row, first) !== first && idOf(other, second) !== second)
      return `${rule}:${idOf(row, first)}:${idOf(other, second)}`;
  }
  return key;
}
