/** What an action answers to a form. Expected failures are here, with what was typed (never a password); the rest throws. */
export type FormState<T> =
  | { status: "idle" }
  | { status: "done"; result: T }
  | {
      status: "refused";
      /** By field name; nested fields are joined with dots. */
      fieldErrors: Record<string, string>;
      formError: string | null;
      values: Record<string, unknown>;
      /** The row was changed elsewhere since it was seen: what is stored now, and what it was to be. */
      stale?: { there: Record<string, unknown>; here: Record<string, unknown> };
    };

/** What a form is sent to; the first argument is the state before, which actions do not look at. */
export type Action<T> = (previous: unknown, input: object) => Promise<FormState<T>>;

/** Why an action saved nothing where the database stayed locked or full. */
export const BUSY = "The database is busy. Nothing was saved; your text is still here. Try again.";
