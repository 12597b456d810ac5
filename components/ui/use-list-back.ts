"use client";

import { useState } from "react";
import { useBackCloses } from "./use-back-closes";

/**
 * What a field takes whose list opens under it, so that a device's Back closes the list first, and then what the field stands in. `shows`: whether the
 * list has anything to show.
 */
export function useListBack(shows = true): {
  dropdownOpened: boolean;
  onDropdownOpen: () => void;
  onDropdownClose: () => void;
} {
  const [open, setOpen] = useState(false);
  useBackCloses(open && shows, () => setOpen(false));
  return { dropdownOpened: open, onDropdownOpen: () => setOpen(true), onDropdownClose: () => setOpen(false) };
}
