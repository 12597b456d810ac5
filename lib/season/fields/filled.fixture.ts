import fc from "fast-check";
import { type Season, seasonSchema } from "@/lib/season/schema";
import { wallTime } from "@/lib/season/time";
import { APPLICANT } from "./applicant";
import { eachField, type Field, type Fields, type Row } from "./field";
import { PROFILE } from "./profile";
import { renamed } from "./refs";
import { EACH_LIST } from "./season";
import { SETTINGS } from "./settings";

/** Rows made of nothing but what the fields say, so that a field that is added is in them by itself. */

const idOf = (noun: string | undefined) => `the ${noun}`;

/** A value that is not the usual one. */
function filled(name: string, field: Field, noun?: string): unknown {
  switch (field.kind) {
    case "id":
      return idOf(noun);
    case "ref":
      return idOf(field.to);
    case "refs":
      return [idOf(field.to)];
    case "line":
    case "note":
    case "letter":
      return field.typed && !field.typed.as.test(name) ? `${name}@example.org` : name;
    case "code":
      return field.as.test("2026-11") ? "2026-11" : "1234416C0";
    case "value":
      return { exam: "Step 2 CK", value: 230 };
    case "choice":
      return field.values.findLast((value) => value !== field.usual);
    case "whole":
      return field.usual === field.from ? field.to : field.from;
    case "truth":
      return field.usual !== true;
    case "zone":
      return "America/Chicago";
    case "day":
      return field.after ? "2026-11-21" : "2026-11-20";
    case "instant":
    case "moment":
      return field.after ? "2026-11-20T10:00:00.000Z" : "2026-11-20T09:00:00.000Z";
    case "texts":
      return [`${name} one`, `${name} two`];
    case "parts":
      return [filledRow(field.of)];
    case "group":
      return filledRow(field.of);
  }
}

/** A row in which no field has its usual value. */
export function filledRow(fields: Fields, noun?: string): Row {
  return Object.fromEntries(eachField(fields).map(([name, field]) => [name, filled(name, field, noun)]));
}

/** What a form sends of a field; its moments are wall times in `zone`. */
export function sent(field: Field, value: unknown, zone?: string): unknown {
  if (field.kind === "texts" && Array.isArray(value)) return value.join(field.typed === "lines" ? "\n" : ", ");
  if (field.kind === "truth") return value ? "on" : undefined;
  if (field.kind === "whole") return String(value ?? "");
  if (zone && (field.kind === "instant" || field.kind === "moment"))
    return value ? wallTime(Date.parse(String(value)), zone) : "";
  return value;
}

/** The season with every id the same, since a season that is imported has ids of its own. */
export function withoutIds(season: Season): Row {
  const lists = EACH_LIST.map(({ name, fields }) => {
    const rows: readonly Row[] = season[name];
    return [name, rows.map((row) => ({ ...renamed(fields, row, () => "-"), ...("id" in row ? { id: "-" } : {}) }))];
  });
  return { ...season, ...Object.fromEntries(lists) };
}

function seasonOf(rowOf: (fields: Fields, noun?: string) => Row): Season {
  return seasonSchema.parse({
    format: "season",
    version: 1,
    season: rowOf(SETTINGS),
    applicant: rowOf(APPLICANT),
    profile: rowOf(PROFILE),
    ...Object.fromEntries(EACH_LIST.map(({ name, fields, noun }) => [name, [rowOf(fields, noun)]])),
  });
}

/** One row of everything, each field of it filled. */
export const filledSeason: Season = seasonOf(filledRow);

const anyText = (least: number, most: number) =>
  fc
    .string({ unit: "grapheme", minLength: least, maxLength: 40 })
    .map((text) => text.replaceAll("\0", "").slice(0, most) || "a");

function anyValue(name: string, field: Field, noun?: string): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "line":
    case "note":
    case "letter":
      return anyText(field.least ?? 0, field.most ?? 40);
    case "value":
      return fc.oneof(
        anyText(0, 40),
        fc.integer(),
        fc.boolean(),
        fc.array(anyText(0, 40), { maxLength: 2 }),
        fc.record({ exam: anyText(1, 40), value: fc.integer() }),
      );
    case "whole":
      return fc.integer({ min: field.from, max: field.to });
    case "truth":
      return fc.boolean();
    case "zone":
      return fc.constantFrom("America/Chicago", "Asia/Kathmandu", "UTC");
    case "texts":
      return fc.array(anyText(1, 40), { maxLength: 3 });
    case "group":
      return anyRow(field.of);
    case "parts":
      return fc.array(anyRow(field.of), { maxLength: 1 });
    default:
      return fc.constant(filled(name, field, noun));
  }
}

function anyRow(fields: Fields, noun?: string): fc.Arbitrary<Row> {
  return fc.record(
    Object.fromEntries(
      eachField(fields).map(([name, field]) => {
        const value = anyValue(name, field, noun);
        // What a row names stays named: letters name what is of their own program.
        return [name, field.orNull && field.kind !== "ref" ? fc.option(value) : value];
      }),
    ),
  );
}

/** Seasons with one row of everything, whose fields hold whatever they may. */
export const anyFilledSeason: fc.Arbitrary<Season> = fc
  .record({
    season: anyRow(SETTINGS),
    applicant: anyRow(APPLICANT),
    profile: anyRow(PROFILE),
    ...Object.fromEntries(EACH_LIST.map(({ name, fields, noun }) => [name, anyRow(fields, noun).map((row) => [row])])),
  })
  .map((season) => seasonSchema.parse({ format: "season", version: 1, ...season }));
