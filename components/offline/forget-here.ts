import { SINGLE_KEYS } from "@/components/ui/use-shortcut";
import { dropAllBut } from "@/components/unsaved/browser-store";
import { deleteDatabase } from "./device-store";
import { dropKey } from "./key-here";

/** How it looks and is used in this browser, whoever signs in: the component library's color scheme, and whether single letters are keys. */
const OF_THE_BROWSER = ["mantine-color-scheme-value", SINGLE_KEYS];

/** Leaves nothing of an account in this browser: for signing out. Files of the release and how it looks here stay; they say nothing of anybody. */
export async function forgetHere(): Promise<void> {
  dropAllBut(OF_THE_BROWSER);
  dropKey();
  try {
    sessionStorage.clear();
    await deleteDatabase();
  } catch {
    // A browser without a store has nothing to delete.
  }
  await forgetAround().catch(() => {});
}

/** What stands around the pages: a share that nobody took yet, reminders that are shown still, the count on the app's icon. */
async function forgetAround(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  registration?.active?.postMessage("forget");
  for (const notice of (await registration?.getNotifications()) ?? []) notice.close();
  await navigator.clearAppBadge?.();
}
