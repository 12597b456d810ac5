"use client";

import { lazily } from "@/components/ui/lazily";
import { useKeys } from "@/components/ui/use-keys";
import { useLazyDialog } from "@/components/ui/use-lazy-dialog";

const KeysDialog = lazily(() => import("./keys-dialog").then((dialog) => dialog.KeysDialog));

/** The key `?` shows all keys. Their list is fetched when it is first asked for. */
export function KeysHelp() {
  const { opened, used, open, close } = useLazyDialog();
  useKeys({ "?": open });
  return used && <KeysDialog opened={opened} onClose={close} />;
}
