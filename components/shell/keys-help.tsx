"use client";

import { lazyPart } from "@/components/ui/lazy-part";
import { useKeys } from "@/components/ui/use-keys";
import { useLazyDialog } from "@/components/ui/use-lazy-dialog";

const KeysDialog = lazyPart(() => import("./keys-dialog").then((dialog) => dialog.KeysDialog));

/** The key `?` shows all keys. Their list is fetched when it is first asked for. */
export function KeysHelp() {
  const { opened, used, open, close } = useLazyDialog();
  useKeys({ "?": open });
  return used && <KeysDialog opened={opened} onClose={close} />;
}
