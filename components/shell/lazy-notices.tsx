"use client";

import { type ComponentType, useEffect, useState } from "react";

/**
 * The place where notices appear, fetched in the first quiet moment: not needed to read a page, but there in time to say that the
 * server does not answer.
 */
export function LazyNotices() {
  const [Notices, setNotices] = useState<ComponentType | null>(null);
  useEffect(() => {
    let there = false;
    const fetch = () =>
      void import("./notices").then(
        (found) => {
          there = true;
          setNotices(() => found.Toasts);
        },
        // Without a network, once it is back.
        () => {},
      );
    const again = () => {
      if (!there) fetch();
    };
    addEventListener("online", again);
    const end = () => removeEventListener("online", again);
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(fetch, 200);
      return () => {
        end();
        clearTimeout(timer);
      };
    }
    const idle = requestIdleCallback(fetch, { timeout: 1000 });
    return () => {
      end();
      cancelIdleCallback(idle);
    };
  }, []);
  return Notices && <Notices />;
}
