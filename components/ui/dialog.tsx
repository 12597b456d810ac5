"use client";

import { type ComponentType, useEffect, useState } from "react";
import { useSoon } from "@/components/saving/use-soon";
import type { DialogProps } from "./dialog-props";
import { say } from "./undo";

type Drawn = ComponentType<DialogProps>;
/** What draws it, once any dialog has asked for it. */
let drawn: Drawn | null = null;
async function load(): Promise<Drawn> {
  drawn ??= (await import("./open-dialog")).default;
  return drawn;
}

/**
 * A dialog on a desk, a sheet from the bottom on a phone. Traps focus; closed, it returns the focus unless that was put elsewhere, as into
 * a slot of a letter. Closes on Escape, and on a device's Back. `flush` gives the content the
 * whole surface: no padding, and on a desk no visible title. `tall` fills a phone: for what is typed into while its list changes.
 * What draws it is fetched once the page is quiet; where it can't be, as without a network, that is said, and it is asked for again the next time.
 */
export function Dialog(props: DialogProps) {
  const { opened, onClose } = props;
  const [Open, setOpen] = useState<Drawn | null>(null);
  useSoon(load);
  const wanted = opened && Open === null;
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    load().then(
      (found) => left || setOpen(() => found),
      () => {
        if (left) return;
        say("This can’t be opened: the server didn’t answer. Try again once you’re online.");
        onClose();
      },
    );
    return () => {
      left = true;
    };
  }, [wanted, onClose]);
  const Draw = Open ?? (opened ? drawn : null);
  return Draw && <Draw {...props} />;
}
