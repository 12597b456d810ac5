"use client";

import { Notifications } from "@mantine/notifications";
import "@mantine/notifications/styles.css";
import { SHOWN_MS } from "@/components/ui/undo";

/** Where what `say` says appears. Loaded once the page is alive, and before there is anything to say. */
export function Notices() {
  return <Notifications position="bottom-center" autoClose={SHOWN_MS} limit={Number.POSITIVE_INFINITY} />;
}
