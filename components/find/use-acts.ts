import { useEffect, useRef, useState } from "react";
import type { RowActs } from "./found-row";

/** What can be done with a row: the same object for as long as the list is there, so that no row is drawn again for it. */
export function useActs(now: RowActs): RowActs {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const [acts] = useState<RowActs>(() => ({
    pick: (...given) => latest.current.pick(...given),
    signal: (...given) => latest.current.signal(...given),
    add: (program) => latest.current.add(program),
    select: (id) => latest.current.select(id),
    wouldDo: (program) => latest.current.wouldDo(program),
  }));
  return acts;
}
