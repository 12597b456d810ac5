"use client";

import { Notifications } from "@mantine/notifications";

/** Where what `say` says appears. Loaded once the page is alive, and before there is anything to say. */
export function Notices() {
  return <Notifications position="bottom-center" autoClose={8000} limit={Number.POSITIVE_INFINITY} />;
}
