"use client";

import { IconSearch } from "@tabler/icons-react";
import { useSyncExternalStore } from "react";
import { usePalette } from "./palette-context";

const never = () => () => undefined;
const onMac = () => /^(Mac|iP)/.test(navigator.platform);

/** Opens the palette; with `bare` only its icon is seen. */
export function SearchButton({ className, bare = false }: { className?: string; bare?: boolean }) {
  const { openPalette, loadPalette } = usePalette();
  const mac = useSyncExternalStore(never, onMac, () => false);
  return (
    <button
      type="button"
      className={className}
      aria-label="Search"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onPointerEnter={loadPalette}
      onFocus={loadPalette}
      onClick={openPalette}
    >
      <IconSearch className="icon" aria-hidden />
      {!bare && (
        <>
          <span>Search</span>
          <span className="kbd push">{mac ? "⌘ K" : "Ctrl K"}</span>
        </>
      )}
    </button>
  );
}
