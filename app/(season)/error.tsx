"use client";

import { TopBar } from "@/components/shell/top-bar";
import { Problem } from "@/components/ui/problem";

/** A page of the season that could not be drawn; the way out and the request's number, nothing lost. */
export default function SeasonError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <>
      <TopBar title="This page didn’t open" />
      <Problem digest={error.digest} onRetry={retry} />
    </>
  );
}
