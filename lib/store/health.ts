import { database } from "./database";

/** Whether the database can be read. */
export async function canRead(): Promise<boolean> {
  try {
    await database().read.account.findFirst({ select: { id: true } });
    return true;
  } catch {
    return false;
  }
}
