"use client";

import "@mantine/core/styles/Notification.css";
import { Notifications } from "@mantine/notifications";
import "@mantine/notifications/styles.css";
import "./notices.css";
import { Library } from "@/components/ui/library";
import { SHOWN_MS } from "@/components/ui/notice";

/** Shows what `say` is given. Loaded once the page is interactive, before there is anything to show. */
export function Toasts() {
  return (
    <Library>
      <Notifications position="bottom-center" autoClose={SHOWN_MS} limit={Number.POSITIVE_INFINITY} />
    </Library>
  );
}
