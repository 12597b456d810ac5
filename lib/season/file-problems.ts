import type { z } from "zod";
import { IMPORT_LIMITS } from "./file-limits";

/** Something wrong in a season file; the path is written as `programs[3].stage`, empty when it is the document itself. */
export type Problem = { path: string; message: string };

/** A path as it is told: `programs[3].stage`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const field = String(step);
    if (!/^[A-Za-z_$][\w$]*$/.test(field)) return `${text}[${JSON.stringify(field)}]`;
    return text === "" ? field : `${text}.${field}`;
  }, "");
}

/** Where JSON.parse gave up, as line and column; its own message quotes the file and may hold line breaks. */
function notJson(text: string, error: unknown): Problem {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return { path: "", message: "is not JSON" };
  const before = text.slice(0, Number(position)).split("\n");
  return { path: "", message: `is not JSON: line ${before.length}, column ${(before.at(-1) ?? "").length + 1}` };
}

/** Problems in the reader's own terms; a field nobody knows is named by its own path. */
export function problemsOf(error: Pick<z.ZodError, "issues">, most = Number.POSITIVE_INFINITY): Problem[] {
  return error.issues
    .slice(0, most)
    .flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => ({ path: pathText([...issue.path, key]), message: "no such field" }))
        : [{ path: pathText(issue.path), message: issue.message }],
    )
    .slice(0, most);
}

/** Says "is missing" where nothing was given; other messages are zod's or the schema's own. */
export const plainErrors: z.core.$ZodErrorMap = (issue) =>
  issue.code === "invalid_type" && issue.input === undefined ? "is missing" : undefined;

/** JSON text as a value, a leading byte order mark allowed; never throws. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; problems: Problem[] } {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    return { ok: false, problems: [notJson(json, error)] };
  }
}

/**
 * Reads a JSON text that is to be of a shape: its value with every field that was left out filled in, or everything wrong with it.
 * `expected` says what it is where it is no object.
 */
export function readJsonOf<Shape extends z.ZodType>(
  text: string,
  shape: Shape,
  expected: string,
): { ok: true; value: z.output<Shape> } | { ok: false; problems: Problem[] } {
  const json = parseJson(text);
  if (!json.ok) return json;
  if (typeof json.value !== "object" || json.value === null || Array.isArray(json.value))
    return { ok: false, problems: [{ path: "", message: expected }] };
  const parsed = shape.safeParse(json.value, { error: plainErrors });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOf(parsed.error, IMPORT_LIMITS.problems) };
}
