"use client";

import dynamic from "next/dynamic";
import { useKeys } from "@/components/ui/use-keys";
import { useLazyDialog } from "@/components/ui/use-lazy-dialog";

const KeysDialog = dynamic(() => import("./keys-dialog").then((dialog) => dialog.KeysDialog), { ssr: false });

/** The key `?` shows all keys. Their list is fetched when it is first asked for. */
export function KeysHelp() {
  const { opened, used, open, close } = useLazyDialog();
  useKeys({ "?": open });
  return used && <KeysDialog opened={opened} onClose={close} />;
}
