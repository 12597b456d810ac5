"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { serverSilent } from "./server-silent";
import { say } from "./undo";
import { useAwake } from "./use-awake";

/** A component that is fetched, and itself once it was. */
type Part<Props> = { load: () => Promise<ComponentType<Props>>; fetched: ComponentType<Props> | null };

/** A dialog's props that matter while its code is being fetched. */
type Opening = { opened?: boolean; onClose?: () => void };

/**
 * A dialog or a part of a page whose code is fetched when it is first drawn: nothing until then. Where it can't be fetched, as without a network,
 * that is said and what asked for it is let go of (`onClose`); it is asked for again the next time it is `opened`, and once the network is back.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part: Part<Props> = { load, fetched: null };
  return (props) => <PartDrawn part={part} props={props} />;
}

function PartDrawn<Props extends object>({ part, props }: { part: Part<Props>; props: Props }) {
  const [Fetched, setFetched] = useState<ComponentType<Props> | null>(null);
  const { opened = true, onClose }: Opening = props;
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  const wanted = opened && Fetched === null;
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const got = (fetched: ComponentType<Props>) => {
      part.fetched = fetched;
      if (!left) setFetched(() => fetched);
    };
    part.load().then(got, () => {
      if (left) return;
      say(serverSilent("This can’t be opened", "Try again once you’re online."));
      close.current?.();
    });
    const again = () => void part.load().then(got, () => {});
    addEventListener("online", again);
    return () => {
      left = true;
      removeEventListener("online", again);
    };
  }, [wanted, part]);
  const awake = useAwake();
  // One that was never opened is not drawn, fetched or not; nor is one before the browser has taken over what the server sent.
  const Drawn = Fetched ?? (opened && awake ? part.fetched : null);
  return Drawn && <Drawn {...props} />;
}
