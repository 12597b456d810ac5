import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { readdress } from "@/components/ui/use-back-closes";
import type { Shown } from "./filters";
import { readShown, writeShown } from "./shown-query";

/**
 * What the list shows and in which order. It is kept here, since the address follows a moment later, and in the address, so that Back
 * or a link brings it again; the server isn't asked.
 */
export function useShown(): [Shown, (shown: Shown) => void] {
  const query = useSearchParams();
  const [shown, setShown] = useState(() => readShown(query));

  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for another address, and reads the newest one
  useEffect(() => {
    const held = readShown(new URLSearchParams(location.search));
    setShown((shown) => (writeShown(shown).toString() === writeShown(held).toString() ? shown : held));
  }, [query]);

  function show(next: Shown) {
    setShown(next);
    const url = new URL(location.href);
    url.search = writeShown(next, url.searchParams).toString();
    readdress(url);
  }
  return [shown, show];
}
