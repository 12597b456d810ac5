"use client";

import { useRouter } from "next/navigation";
import { useKeys } from "@/components/ui/use-keys";

/** A single letter that goes to a page. */
export function GoKey({ letter, href }: { letter: string; href: string }) {
  const router = useRouter();
  useKeys({ [letter]: () => router.push(href) });
  return null;
}
