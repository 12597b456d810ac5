"use client";

import { ErrorHead } from "@/components/shell/error-head";
import { Problem } from "@/components/ui/problem";

/** A page of the season that could not be drawn; the way out and the request's number, nothing lost. */
export default function SeasonError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <>
      <ErrorHead title="This page didn’t open" />
      <Problem digest={error.digest} onRetry={retry} />
    </>
  );
}
