import type { AccountId } from "./account";
import type { Findings } from "./found";
import type { Prisma } from "./generated/client";

/** The tables, as Prisma gives them inside a transaction; a row has the same columns on every database. */
export type Rows = Prisma.TransactionClient;

/** An open database. What differs between one kind and another is behind these names (`sqlite/open.ts`, `postgres/open.ts`). */
export type Database = {
  /** For plain reads: it sees what is committed, and refuses to write. */
  read: Rows;
  /**
   * Runs `change` in a write transaction and gives its result once that is committed. What was read inside it is still true when it
   * commits, in this process and beside others. Writes wait for one another, so `change` must not call this again; one that reads and
   * writes only what is kept `of` an account (or under another name that its callers share) waits for those of the same name alone,
   * where the database can do that. Throws `DatabaseBusy` when the database is locked for 5 s, full, restarting, or out of reach.
   */
  write<T>(change: (tx: Rows) => Promise<T>, of?: string): Promise<T>;
  /** The rows of the account's open season in which every word of `typed` stands or begins a word, the latest first, `most` of them at most. */
  find(account: AccountId, typed: string, most: number): Promise<Findings>;
  /** Permanently removes the words of deleted rows from the search index, inside a transaction. */
  forgetDeletedWords(tx: Rows): Promise<void>;
  /** Removes the history of the drafts that only this deletion could restore, inside a transaction. */
  forgetVersionsOf(tx: Rows, deletionId: string): Promise<void>;
  /** Until a transaction commits, lets its rows refer to ones that are yet to come. */
  deferReferences(tx: Rows): Promise<void>;
  /** Whether it is whole, and can be read and written. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
};
