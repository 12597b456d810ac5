"use client";

import "./tokens.css";
import "./base.css";
import { Problem } from "@/components/ui/problem";

/** In place of the whole document, where even its frame could not be drawn. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong</title>
        <main>
          <Problem digest={error.digest} onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
