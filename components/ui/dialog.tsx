"use client";

import { useSoon } from "@/components/saving/use-soon";
import type { DialogProps } from "./dialog-props";
import { lazily } from "./lazily";

const load = () => import("./open-dialog").then((drawn) => drawn.default);
const OpenDialog = lazily(load);

/**
 * A dialog on a desk, a sheet from the bottom on a phone. Traps focus; closed, it returns the focus unless that was put elsewhere, as into
 * a slot of a letter. Closes on Escape, and on a device's Back. `flush` gives the content the
 * whole surface: no padding, and on a desk no visible title. `tall` fills a phone: for what is typed into while its list changes.
 * What draws it is fetched once the page is quiet.
 */
export function Dialog(props: DialogProps) {
  useSoon(load);
  return <OpenDialog {...props} />;
}
