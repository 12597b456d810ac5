"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";

/**
 * Makes the plain links within go as the router's own would. For marks that come by the hundred: each of the router's links costs
 * the page more than the mark it draws.
 */
export function PlainLinks({ className, children }: { className?: string; children: ReactNode }) {
  const router = useRouter();
  function follow(event: MouseEvent<HTMLDivElement>) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(link.pathname);
  }
  return (
    <div className={className} onClick={follow} aria-hidden>
      {children}
    </div>
  );
}
