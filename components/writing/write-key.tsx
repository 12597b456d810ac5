"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { ON_TOP } from "@/components/ui/typing";
import { useKeys } from "@/components/ui/use-keys";
import { useShortcut } from "@/components/ui/use-shortcut";
import { askForText, typedEarly } from "./text-asked";
import { writeHref } from "./write-href";

/** The letter of the row that has the focus, on Today. */
function ofFocusedRow(): string | null {
  const row = document.activeElement?.closest("[data-reminder]");
  return row?.querySelector<HTMLAnchorElement>("a[data-write]")?.getAttribute("href") ?? null;
}

/**
 * The key `w`: opens the letter of the row in focus, writes to the selected row's program, or to the one whose page is open unless it
 * wants no messages. The letter's text has the focus then.
 */
export function WriteKey() {
  const router = useRouter();
  const [opening, startOpening] = useTransition();
  function open(href: string) {
    askForText();
    startOpening(() => router.push(href));
  }
  // Whoever types on is faster than the page: the letters are the text's, and no keys of the page that is left.
  useShortcut(
    (event) => {
      if (event.key.length !== 1 || event.metaKey || event.ctrlKey || event.altKey) return;
      if (document.querySelector(ON_TOP)) return;
      event.preventDefault();
      event.stopPropagation();
      typedEarly(event.key);
    },
    { turn: "first", on: opening },
  );
  useKeys({
    w: () => {
      if (document.querySelector("[data-full-screen]")) return;
      const letter = ofFocusedRow();
      if (letter !== null) return open(letter);
      const about =
        document.querySelector<HTMLElement>("tr[aria-selected=true][data-program]") ??
        document.querySelector<HTMLElement>("[data-program]:not(tr)");
      if (about?.dataset.closed) return;
      open(writeHref({ program: about?.dataset.program }));
    },
  });
  return null;
}
