/**
 * What a noun's fields file says of each field, as plain data. Everything else follows from it: the schema (`shapes.ts`), the season file
 * (`written.ts`), what a form hands in (`lib/form-fields.ts`), the conflict dialog (`components/form/differences.ts`), the columns
 * (`lib/store/columns.ts`), fresh ids, cross-checks and deletions (`refs.ts`).
 */
type Common = {
  /** What a form and the conflict dialog call it; what no person reads has none. */
  label?: string;
  /** What a form says when it is empty or is not what it should be. With it, text that the file may leave out is required in a form. */
  ask?: string;
  /** No form hands it in as it stands: whoever writes the row gives it. */
  input?: "none";
  /** Where its value may be null as well. */
  orNull?: true;
  /** Left out of the file that is written where it has its usual value. */
  brief?: true;
  /** The column, where it is not called as the field is. */
  column?: string;
};

/** Text is trimmed by its form; each kind has its length. */
export type TextField = Common & {
  kind: "line" | "note" | "letter";
  least?: 1;
  most?: number;
  usual?: string | null;
  /** What a form asks for beyond what the file takes. */
  typed?: { as: RegExp; error: string };
};
/** Text of a fixed build; a form takes it in small letters as well. */
type Code = Common & { kind: "code"; as: RegExp; error: string; usual?: null };
type Choice = Common & {
  kind: "choice";
  values: readonly [string, ...string[]];
  /** What people call the values. */
  words?: Readonly<Record<string, string>>;
  usual?: string | null;
  /** A further column that follows from this one. */
  follows?: { column: string; from(value: string): string };
};
type Whole = Common & { kind: "whole"; from: number; to: number; usual?: number | null };
type Truth = Common & { kind: "truth"; usual?: boolean | null };
/** A calendar day, an instant, either of the two, or the name of a zone. */
type When = Common & {
  kind: "day" | "instant" | "moment" | "zone";
  usual?: null;
  /** May be missing altogether, in an object that holds what is known. */
  optional?: true;
  /** The field that names the zone in which the file writes it, where that is not the season's. */
  zone?: string;
  /** The field that it has to come after (days may be equal, instants where that is said), and what is said where it does not. */
  after?: { field: string; error: string; orEqual?: true };
};
/** A list of texts, typed with commas between or each on a line. */
type Texts = Common & { kind: "texts"; typed: "commas" | "lines"; least?: 1; most: number; usual: readonly [] };

type Id = Common & { kind: "id" };
/** Another row by its id; of the row's own program, where that is said. */
type Naming = {
  to: Noun;
  ofProgram?: true;
  /** The row goes when the other is deleted; else it stays and names nothing. */
  goesWith?: true;
  /** It may name what is there no more. */
  mayBeGone?: true;
};
type Ref = Common & Naming & { kind: "ref"; usual?: null };
type Refs = Common & Naming & { kind: "refs"; most: number; usual: readonly [] };

/** Small rows within the row: in a table of their own (`table`), else a column of JSON. */
type Parts = Common & { kind: "parts"; of: Fields; most: number; usual: readonly [] | null; table?: true };
/** What a fact says or a wish asks for: text, a number, yes or no, several texts, or the minimum of an exam. */
type Value = Common & { kind: "value"; usual?: null };
/** Fields under a name of their own, with columns among the row's. */
type Group = Common & { kind: "group"; of: Fields };

export type Field = TextField | Code | Choice | Whole | Truth | When | Texts | Id | Ref | Refs | Parts | Value | Group;

/** The least score that a program takes in an exam, as it names the exam. */
export type MinScore = { exam: string; value: number };
export type FactValue = string | number | boolean | string[] | MinScore;
export type Fields = { readonly [name: string]: Field };

/** The nouns that have rows with ids. */
export type Noun =
  | "program"
  | "contact"
  | "interview"
  | "invitation"
  | "block"
  | "rotation"
  | "rotationNote"
  | "message"
  | "draft"
  | "task"
  | "note"
  | "strength"
  | "criterion";

type Bare<F> = F extends { kind: "choice"; values: readonly (infer Value)[] }
  ? Value
  : F extends { kind: "whole" }
    ? number
    : F extends { kind: "truth" }
      ? boolean
      : F extends { kind: "texts" | "refs" }
        ? string[]
        : F extends { kind: "parts"; of: infer Of extends Fields }
          ? RowOf<Of>[]
          : F extends { kind: "group"; of: infer Of extends Fields }
            ? RowOf<Of>
            : F extends { kind: "value" }
              ? FactValue
              : string;

/** A field's value in the season. */
export type ValueOf<F> = Bare<F> | (F extends { orNull: true } ? null : never);

export type Flat<T> = { [K in keyof T]: T[K] } & {};

/** A row of these fields, each filled in. */
export type RowOf<Of extends Fields> = Flat<
  { -readonly [K in keyof Of as Of[K] extends { optional: true } ? never : K]: ValueOf<Of[K]> } & {
    -readonly [K in keyof Of as Of[K] extends { optional: true } ? K : never]?: ValueOf<Of[K]>;
  }
>;

/** A row whose fields are looked up by their names. */
export type Row = Readonly<Record<string, unknown>>;

/** Something worked out once for the fields of a noun: a season has thousands of rows of them. */
export function once<Result>(work: (fields: Fields) => Result): (fields: Fields) => Result {
  const known = new WeakMap<Fields, Result>();
  return (fields) => {
    const found = known.get(fields);
    if (found !== undefined) return found;
    const result = work(fields);
    known.set(fields, result);
    return result;
  };
}

/** Each field with its name. */
export const eachField = once((fields) => Object.entries(fields));

type Usual<Of extends Fields> = Flat<{
  -readonly [K in keyof Of as Of[K] extends { usual: unknown } ? K : never]: ValueOf<Of[K]>;
}>;

/** What is usual of the fields in one object to copy, with the names of those whose lists each row has of its own. */
const usualsOf = once((fields) => {
  const usual = eachField(fields).flatMap(([name, field]) => ("usual" in field ? [[name, field.usual] as const] : []));
  return {
    usual: Object.fromEntries(usual),
    lists: usual.flatMap(([name, value]) => (Array.isArray(value) ? [name] : [])),
  };
});

/** What the fields hold where the file does not say it. */
export function usualOf<Of extends Fields>(fields: Of): Usual<Of> {
  const { usual, lists } = usualsOf(fields);
  const row: Record<string, unknown> = { ...usual };
  for (const name of lists) row[name] = [];
  // Built from the very fields that the type is built from.
  return row as Usual<Of>;
}

/** Rows to copy, by the names of what is given beside what is usual. */
const patternsOf = once(() => new Map<string, Record<string, unknown>>());

/** A row of these fields, with a place for each that is given. */
function patternOf(fields: Fields, row: object): Record<string, unknown> {
  const patterns = patternsOf(fields);
  const given = Object.keys(row);
  const names = given.join(" ");
  const known = patterns.get(names);
  if (known !== undefined) return known;
  // The values of no row are held: only its fields.
  const pattern = Object.assign({}, usualsOf(fields).usual, Object.fromEntries(given.map((name) => [name, null])));
  patterns.set(names, pattern);
  return pattern;
}

/**
 * A row of what is given, and of what is usual where nothing is. It is copied from a row that has the very same fields, so that all rows of its
 * kind share one shape: a field that is added to a copy takes three times the memory and ten times as long, and files bring in a hundred
 * thousand rows.
 */
export function rowOf<Of extends Fields, Given extends object>(
  fields: Of,
  given: Given,
): Flat<Omit<Usual<Of>, keyof Given> & Given> {
  const row: Record<string, unknown> = { ...patternOf(fields, given) };
  for (const name of usualsOf(fields).lists) row[name] = [];
  // Built from the very fields that the type is built from.
  return Object.assign(row, given) as Flat<Omit<Usual<Of>, keyof Given> & Given>;
}

/** Whether a block's end is a calendar day rather than an instant. */
export const isDay = (moment: string): boolean => moment.length === "2026-11-20".length;
