"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useNow } from "@/components/reminders/use-now";

/** A moment at which the page says something else: a thank-you becomes due or late, an interview ends, a day begins. */
export type TurningPoint = { at: number; says: string | null };

/** Asks the server again when such a moment has come, and says aloud, once, what is due or late now. */
export function TurningPoints({ points, serverNow }: { points: TurningPoint[]; serverNow: number }) {
  const now = useNow(serverNow);
  const router = useRouter();
  const [said, setSaid] = useState("");
  const announced = useRef(serverNow);
  const asked = useRef(serverNow);

  useEffect(() => {
    // A browser whose clock runs ahead of the server's asks once a minute until both have passed the moment.
    const passed = points.filter(({ at }) => at > serverNow && at <= now);
    if (passed.length === 0 || asked.current === now) return;
    asked.current = now;
    const words = passed.filter(({ at }) => at > announced.current).flatMap(({ says }) => says ?? []);
    announced.current = now;
    if (words.length > 0) setSaid(words.join(" "));
    router.refresh();
  }, [points, serverNow, now, router]);

  return (
    <span role="status" className="visually-hidden">
      {said}
    </span>
  );
}
