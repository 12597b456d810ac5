"use client";

import { type ComponentProps, lazy, Suspense } from "react";

const StartForm = lazy(async () => ({ default: (await import("./start-form")).StartForm }));

/** What asks for a program and a kind, with code of its own: a letter that is open already needs none of it. */
export function StartPart(props: ComponentProps<typeof StartForm>) {
  return (
    <Suspense fallback={null}>
      <StartForm {...props} />
    </Suspense>
  );
}
