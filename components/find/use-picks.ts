import { useState } from "react";
import { say } from "@/components/ui/undo";
import { COMPARED_AT_MOST } from "./compare";

/** The programs that are picked to be seen side by side, up to four. */
export function usePicks(first: string | null) {
  const [ids, setIds] = useState<string[]>(first === null ? [] : [first]);
  const [comparing, setComparing] = useState(false);

  function pick(id: string, picked: boolean) {
    if (!picked) return setIds(ids.filter((one) => one !== id));
    if (ids.includes(id)) return;
    if (ids.length >= COMPARED_AT_MOST) return say("Four are picked. Take one out first.");
    setIds([...ids, id]);
  }

  return {
    ids,
    pick,
    comparing: comparing && ids.length > 1,
    show: (on: boolean) => setComparing(on && ids.length > 1),
  };
}
