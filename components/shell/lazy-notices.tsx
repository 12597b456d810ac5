"use client";

import { lazy, Suspense, useEffect, useState } from "react";

const load = () => import("./notices");
const Notices = lazy(() => load().then((notices) => ({ default: notices.Notices })));

/**
 * The place where notices appear, fetched in the first quiet moment: not needed to read a page, but there in time to say that the
 * server does not answer.
 */
export function LazyNotices() {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    const fetch = () => setQuiet(true);
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(fetch, 200);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetch, { timeout: 1000 });
    return () => cancelIdleCallback(idle);
  }, []);
  return quiet ? (
    <Suspense fallback={null}>
      <Notices />
    </Suspense>
  ) : null;
}
