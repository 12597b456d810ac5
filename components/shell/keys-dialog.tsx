"use client";

import { Dialog } from "@/components/ui/dialog";
import { KeyList } from "./key-list";

/** All keys, over the page. */
export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Keyboard shortcuts" width={560}>
      <KeyList single />
    </Dialog>
  );
}
