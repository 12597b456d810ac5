"use client";

import { Problem } from "@/components/ui/problem";

/** The page for whatever no page nearer to it has caught. */
export default function AppError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <main>
      <Problem digest={error.digest} onRetry={retry} />
    </main>
  );
}
