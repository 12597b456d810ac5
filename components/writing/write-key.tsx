"use client";

import { useRouter } from "next/navigation";
import { useKeys } from "@/components/ui/use-keys";
import { writeHref } from "./write-href";

/** The key `w`: writes to the selected row's program, or the one whose page is open unless it wants no messages. */
export function WriteKey() {
  const router = useRouter();
  useKeys({
    w: () => {
      if (document.querySelector("[data-full-screen]")) return;
      const about =
        document.querySelector<HTMLElement>("tr[aria-selected=true][data-program]") ??
        document.querySelector<HTMLElement>("[data-program]:not(tr)");
      if (about?.dataset.closed) return;
      router.push(writeHref({ program: about?.dataset.program }));
    },
  });
  return null;
}
