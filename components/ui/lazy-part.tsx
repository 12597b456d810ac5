"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { say } from "./undo";

/**
 * A dialog or a part of a page whose code is fetched when it is first drawn: nothing until then. Where it can't be fetched, as without a network,
 * that is said and what asked for it is let go of (`onClose`); it is asked for again the next time it is `opened`, and once the network is back.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function LazyPart(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    const given = props as { opened?: boolean; onClose?: () => void };
    const close = useRef(given.onClose);
    useEffect(() => {
      close.current = given.onClose;
    });
    const opened = given.opened !== false;
    const wanted = opened && Part === null;
    useEffect(() => {
      if (!wanted) return;
      let left = false;
      const ask = (told: boolean) =>
        load().then(
          (part) => {
            fetched = part;
            if (!left) setPart(() => part);
          },
          () => {
            if (left || !told) return;
            say("This can’t be opened: the server didn’t answer. Try again once you’re online.");
            close.current?.();
          },
        );
      const again = () => void ask(false);
      void ask(true);
      addEventListener("online", again);
      return () => {
        left = true;
        removeEventListener("online", again);
      };
    }, [wanted]);
    // One that was never opened is not drawn, fetched or not.
    const Drawn = Part ?? (opened ? fetched : null);
    return Drawn && <Drawn {...props} />;
  };
}
