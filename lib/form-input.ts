import { z } from "zod";

/**
 * The fields of a submitted form as an object for its schema. A name that repeats gives a list where the schema wants
 * one (none checked: an empty list), else the last counts. A dotted name such as `limits.perProgram` goes into the
 * object that it names. Files and Next's own fields are left out.
 */
export function formInput(form: FormData, schema: z.ZodType): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const path = name.split(".");
    const values = form.getAll(name).filter((value) => typeof value === "string");
    if (values.length > 0) put(input, path, isList(fieldOf(schema, path)) ? values : values.at(-1));
  }
  for (const [name, field] of Object.entries(fieldsOf(schema))) {
    if (field instanceof z.ZodArray && !(name in input)) input[name] = [];
  }
  return input;
}

/** What was typed, without any field whose name speaks of a password. */
export function withoutPasswords(input: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([name]) => !/password/i.test(name))
      .map(([name, value]) => [name, isPlain(value) ? withoutPasswords(value) : value]),
  );
}

function put(target: Record<string, unknown>, [name = "", ...rest]: string[], value: unknown): void {
  if (name === "__proto__") return;
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const known = target[name];
  const inner = isPlain(known) ? known : {};
  target[name] = inner;
  put(inner, rest, value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function fieldOf(schema: z.core.$ZodType | undefined, path: string[]): z.core.$ZodType | undefined {
  const [name, ...rest] = path;
  return name === undefined ? schema : fieldOf(schema && fieldsOf(schema)[name], rest);
}

function fieldsOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> {
  const bare = unwrapped(schema);
  return bare instanceof z.ZodObject ? bare.shape : {};
}

function isList(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && unwrapped(schema) instanceof z.ZodArray;
}

/** The schema inside defaults, nulls, pipes and the like. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
  )
    return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema;
}
