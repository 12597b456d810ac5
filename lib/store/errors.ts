import { BUSY_DIGEST } from "@/lib/busy-digest";

/** Next bundles the store more than once, each time with its own classes: an error is recognized by its mark, whichever bundle threw it. */
const MARK = Symbol.for("rank-and-thank.error");

/** An error of the product's own, of which `instanceof` is true in every bundle. */
abstract class OwnError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    Object.defineProperty(this, MARK, { value: name });
  }
}

/** What `instanceof` asks of a class: whether the error bears the mark. */
const marked = (name: string) => (error: unknown) =>
  typeof error === "object" && error !== null && Reflect.get(error, MARK) === name;

/** No such row, or it is another account's: the answer is the same. `noun` is what a person would call it. */
export class NotFound extends OwnError {
  static override [Symbol.hasInstance] = marked("NotFound");
  constructor(readonly noun: string) {
    super("NotFound", `No such ${noun}.`);
  }
}

/** A change that the season cannot take, said in words for the form; nothing was saved. */
export class Refused extends OwnError {
  static override [Symbol.hasInstance] = marked("Refused");
  constructor(readonly refusal: { fieldErrors?: Record<string, string>; formError?: string }) {
    super("Refused", "The change was refused.");
  }
}

/** The row was changed elsewhere since it was seen: what is stored now, and what it was to be. Nothing was saved. */
export class Stale extends OwnError {
  static override [Symbol.hasInstance] = marked("Stale");
  constructor(
    readonly there: Record<string, unknown>,
    readonly here: Record<string, unknown>,
  ) {
    super("Stale", "The row has changed since.");
  }
}

/** The database stayed locked, or had no room; nothing was saved and the same may be tried again. */
export class DatabaseBusy extends OwnError {
  readonly digest = BUSY_DIGEST;
  static override [Symbol.hasInstance] = marked("DatabaseBusy");
  constructor(cause: unknown) {
    super("DatabaseBusy", "The database is busy.", { cause });
  }
}

/** No copy of the database could be made, so what was to come after it was left undone. */
export class BackupFailed extends OwnError {
  static override [Symbol.hasInstance] = marked("BackupFailed");
  constructor(cause: unknown) {
    super("BackupFailed", "No copy of the database could be made.", { cause });
  }
}
