"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { serverSilent, TRY_AGAIN } from "@/components/ui/server-silent";
import { say } from "@/components/ui/undo";
import { useShortcut } from "@/components/ui/use-shortcut";

const load = () => import("./palette");
/** Fetched before it is wanted, so a failure isn't shown. */
const loadPalette = () => void load().catch(() => undefined);

const PaletteContext = createContext<{ openPalette: () => void; loadPalette: () => void }>({
  openPalette: () => undefined,
  loadPalette: () => undefined,
});

/** Opens the palette, or loads it before it is wanted. */
export function usePalette() {
  return useContext(PaletteContext);
}

/**
 * Holds the palette: Ctrl K or Cmd K opens it from anywhere, also out of a field, and closes it again. Something else that is open on
 * top of the page is finished first. Its code comes when it is first wanted.
 */
export function PaletteProvider({ zone, children }: { zone: string; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  const openedFrom = useRef<Element | null>(null);
  const early = useRef("");
  const after = useRef<(() => void) | null>(null);

  const openPalette = useCallback(() => {
    openedFrom.current = document.activeElement;
    early.current = "";
    setOpened(true);
    load().then(setLoaded, () => {
      setOpened(false);
      say(serverSilent("Search didn’t open", TRY_AGAIN));
    });
  }, []);
  const close = useCallback((then?: () => void) => {
    after.current = then ?? null;
    setOpened(false);
  }, []);

  // The palette takes its focus trap away with it, so the focus is returned here; then comes what was chosen.
  useEffect(() => {
    if (opened) return;
    const from = openedFrom.current;
    openedFrom.current = null;
    if (from instanceof HTMLElement && document.activeElement === document.body) from.focus({ preventScroll: true });
    after.current?.();
    after.current = null;
  }, [opened]);

  useShortcut(
    (event) => {
      const inside = document.activeElement?.closest("[role=dialog], [role=alertdialog]");
      if ((event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        event.stopPropagation();
        if (opened) close();
        else if (!document.querySelector("[role=dialog], [role=alertdialog]")) openPalette();
      } else if (opened && !inside && !event.metaKey && !event.ctrlKey && !event.altKey) {
        // Whoever types on is faster than the palette: the letters wait for its field and are no keys of the page.
        if (event.key.length === 1) early.current += event.key;
        else if (event.key === "Escape") close();
        else if (event.key !== "Enter") return;
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { turn: "first" },
  );

  const context = useMemo(() => ({ openPalette, loadPalette }), [openPalette]);
  return (
    <PaletteContext value={context}>
      {children}
      {opened && loaded && <loaded.Palette zone={zone} early={early} onClose={close} />}
    </PaletteContext>
  );
}
