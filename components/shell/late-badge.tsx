"use client";

import { useEffect } from "react";

/** How many are late, on the installed app's icon, where the device supports that. */
export function LateBadge({ late }: { late: number }) {
  useEffect(() => {
    const shown = late > 0 ? navigator.setAppBadge?.(late) : navigator.clearAppBadge?.();
    // Not every device allows one for an app that isn't installed.
    shown?.catch(() => {});
  }, [late]);
  return null;
}
