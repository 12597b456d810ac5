import type { MouseEvent } from "react";
import { readdress } from "@/components/ui/use-back-closes";

/** Shows a view without asking the server: its programs are here already. Back returns to the view before. */
export function showInUrl(query: string): void {
  history.pushState(null, "", `${location.pathname}${query ? `?${query}` : ""}`);
}

/** Whether a click opens its link elsewhere, and so is left to the browser. */
export function leads({ metaKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey;
}

/** Keeps the row that is opened, by its id or its name, in the URL that Back comes to. */
export function rememberRow(row: string): void {
  const url = new URL(location.href);
  url.searchParams.set("at", row);
  readdress(url);
}
