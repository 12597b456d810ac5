"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { say } from "@/components/ui/undo";
import { OUTBOX_CHANGED } from "./to-wait";
import { canWait } from "./wait";

/** Sends what waits on this device whenever a page of the server's is open and the network, or the person, comes back. */
export function OutboxSender() {
  const router = useRouter();
  useEffect(() => {
    let sending = false;
    async function send() {
      if (sending || !canWait() || !navigator.onLine) return;
      sending = true;
      try {
        const { sendWaiting } = await import("./send-waiting");
        const sent = await sendWaiting();
        if (sent === 0) return;
        say(`${sent} sent.`);
        router.refresh();
      } finally {
        sending = false;
      }
    }
    const look = () => void send().catch(() => {});
    look();
    addEventListener("online", look);
    addEventListener("focus", look);
    addEventListener(OUTBOX_CHANGED, look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("focus", look);
      removeEventListener(OUTBOX_CHANGED, look);
    };
  }, [router]);
  return null;
}
