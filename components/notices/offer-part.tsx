"use client";

import { type ComponentProps, lazy, Suspense } from "react";

const ReminderOffer = lazy(async () => ({ default: (await import("./offer")).ReminderOffer }));

/** The offer of reminders, which is made once in a season: its code comes with it, not with every Today. */
export function OfferPart(props: ComponentProps<typeof ReminderOffer>) {
  return (
    <Suspense fallback={null}>
      <ReminderOffer {...props} />
    </Suspense>
  );
}
