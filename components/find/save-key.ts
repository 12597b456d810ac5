import { useOs } from "@mantine/hooks";

/** How Ctrl or Command with Enter is written on this computer. */
export const useSaveKey = (): string => (/macos|ios/.test(useOs()) ? "⌘↵" : "Ctrl ↵");
