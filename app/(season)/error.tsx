"use client";

import { ErrorHead } from "@/components/shell/error-head";
import { Problem } from "@/components/ui/problem";

/** Shown where a page of the season failed: a way out, and the request's number. Nothing is lost. */
export default function SeasonError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <>
      <ErrorHead title="This page didn’t open" />
      <Problem digest={error.digest} onRetry={retry} />
    </>
  );
}
