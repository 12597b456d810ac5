"use client";

import { type ComponentProps, lazy, Suspense } from "react";

const StartForm = lazy(async () => ({ default: (await import("./start-form")).StartForm }));

/** The form that asks for a program and a kind, fetched separately: an open letter doesn't need it. */
export function StartPart(props: ComponentProps<typeof StartForm>) {
  return (
    <Suspense fallback={null}>
      <StartForm {...props} />
    </Suspense>
  );
}
