"use client";

import { useRouter } from "next/navigation";
import { useKeys } from "@/components/ui/use-keys";
import { writeHref } from "./write-href";

/** The letter of the row that has the focus, on Today. */
function ofFocusedRow(): string | null {
  const row = document.activeElement?.closest("[data-reminder]");
  return row?.querySelector<HTMLAnchorElement>("a[data-write]")?.getAttribute("href") ?? null;
}

/**
 * The key `w`: opens the letter of the row in focus, writes to the selected row's program, or to the one whose page is open unless it
 * wants no messages.
 */
export function WriteKey() {
  const router = useRouter();
  useKeys({
    w: () => {
      if (document.querySelector("[data-full-screen]")) return;
      const letter = ofFocusedRow();
      if (letter !== null) return router.push(letter);
      const about =
        document.querySelector<HTMLElement>("tr[aria-selected=true][data-program]") ??
        document.querySelector<HTMLElement>("[data-program]:not(tr)");
      if (about?.dataset.closed) return;
      router.push(writeHref({ program: about?.dataset.program }));
    },
  });
  return null;
}
