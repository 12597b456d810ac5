"use client";

import { useEffect } from "react";

/** How many are late, on the icon of the installed app, where the device shows such. */
export function LateBadge({ late }: { late: number }) {
  useEffect(() => {
    const shown = late > 0 ? navigator.setAppBadge?.(late) : navigator.clearAppBadge?.();
    // Not every device lets an app that isn't installed have one.
    shown?.catch(() => {});
  }, [late]);
  return null;
}
