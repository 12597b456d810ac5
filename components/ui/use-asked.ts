"use client";

import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { readdress } from "./use-back-closes";

/**
 * Opens something as soon as the address asks for it (`?add=task`), once: the question is taken out of the address, so that neither
 * reloading nor Back asks again. `open` must stay the same function.
 */
export function useAsked(what: string, open: () => void): void {
  const asked = useSearchParams().get("add") === what;
  useEffect(() => {
    if (!asked) return;
    open();
    const url = new URL(location.href);
    url.searchParams.delete("add");
    readdress(url);
  }, [asked, open]);
}
