import { dropAllUnsaved } from "@/components/unsaved/browser-store";
import { deleteDatabase } from "./device-store";
import { dropKey } from "./key-here";

/** Leaves nothing of an account in this browser: for signing out. Files of the release and how it looks here stay; they say nothing of anybody. */
export async function forgetHere(): Promise<void> {
  dropAllUnsaved();
  dropKey();
  try {
    sessionStorage.clear();
    await deleteDatabase();
  } catch {
    // A browser without a store has nothing to delete.
  }
}
