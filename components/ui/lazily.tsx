"use client";

import { type ComponentType, lazy, Suspense } from "react";
import { useAwake } from "./use-awake";

/** A part of a page whose code is fetched when it is first drawn, in a browser alone; nothing stands in its place until it is there. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  // biome-ignore lint/correctness/noComponentHookFactories: called at a module's top alone, so the part is one and the same for good
  return function Lazily(props: Props) {
    return useAwake() ? (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    ) : null;
  };
}
