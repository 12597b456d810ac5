import type { AccountId } from "./account";
import { database } from "./database";
import type { Findings } from "./found";

export type { Findings, Found, Piece } from "./found";

/** The rows of the account's open season with all the words that a person typed, `most` of them at most, the latest first. */
export function searchTexts(account: AccountId, typed: string, most: number): Promise<Findings> {
  return database().find(account, typed, most);
}
