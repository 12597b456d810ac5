"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { say } from "@/components/ui/undo";
import { OUTBOX_CHANGED } from "./outbox-changed";
import { hasOutbox } from "./put-in-outbox";

/** Sends what waits on this device whenever a page of the server's is open and the network, or the person, comes back. */
export function OutboxSender() {
  const router = useRouter();
  useEffect(() => {
    let sending = false;
    async function send() {
      if (sending || !hasOutbox() || !navigator.onLine) return;
      sending = true;
      try {
        const { sendOutbox } = await import("./send-outbox");
        const sent = await sendOutbox();
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
