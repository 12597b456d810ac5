"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** How long after the last key the server is asked. */
const PAUSE_MS = 200;

/** The address of a page of the people who are found by some words. */
export function contactsHref(search: string, page: number | "all"): string {
  const query = new URLSearchParams();
  if (search) query.set("q", search);
  if (page !== 1) query.set("page", String(page));
  return query.size > 0 ? `/contacts?${query}` : "/contacts";
}

/**
 * Asks the server for whom it finds by what was typed, where it holds more people than this page (`searched` is what it was asked
 * before; null where everybody is here). Whether its answer is still on its way.
 */
export function useServerSearch(search: string, searched: string | null): boolean {
  const router = useRouter();
  const waiting = searched !== null && search !== searched;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => router.replace(contactsHref(search, 1), { scroll: false }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waiting, search, router]);
  return waiting;
}
