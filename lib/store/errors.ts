/** No such row, or it is another account's: nobody can tell which. `noun` is what a person would call it. */
export class NotFound extends Error {
  constructor(readonly noun: string) {
    super(`No such ${noun}.`);
    this.name = "NotFound";
  }
}

/** A change that the season cannot take, said in words for the form; nothing was saved. */
export class Refused extends Error {
  constructor(readonly refusal: { fieldErrors?: Record<string, string>; formError?: string }) {
    super("The change was refused.");
    this.name = "Refused";
  }
}

/** The row was changed elsewhere since it was seen: what is stored now, and what it was to be. Nothing was saved. */
export class Stale extends Error {
  constructor(
    readonly there: Record<string, unknown>,
    readonly here: Record<string, unknown>,
  ) {
    super("The row has changed since.");
    this.name = "Stale";
  }
}

/** The database stayed locked, or had no room; nothing was saved and the same may be tried again. */
export class DatabaseBusy extends Error {
  constructor(cause: unknown) {
    super("The database is busy.", { cause });
    this.name = "DatabaseBusy";
  }
}

/** No copy of the database could be made, so what was to come after it was left undone. */
export class BackupFailed extends Error {
  constructor(cause: unknown) {
    super("No copy of the database could be made.", { cause });
    this.name = "BackupFailed";
  }
}
