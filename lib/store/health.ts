import { database } from "./database";

/** Whether the database is whole and can be read and written. */
export function isReady(): Promise<boolean> {
  return database().isReady();
}
