"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { readdress } from "./use-back-closes";

/**
 * What is typed into a list's search field. It is kept here, since the URL follows a moment later, and in the URL as `q`, so
 * that a link or Back brings it again.
 */
export function useSearchText(): [string, (text: string) => void] {
  const query = useSearchParams().get("q") ?? "";
  const [typed, setTyped] = useState(query);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for another address, and reads the newest one
  useEffect(() => {
    const follow = () => setTyped(new URLSearchParams(location.search).get("q") ?? "");
    follow();
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [query]);

  function type(text: string) {
    setTyped(text);
    const url = new URL(location.href);
    if (text) url.searchParams.set("q", text);
    else url.searchParams.delete("q");
    readdress(url);
  }
  return [typed, type];
}
