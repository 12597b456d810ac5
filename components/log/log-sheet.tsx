"use client";

import { type RefObject, useCallback, useRef } from "react";
import { Dialog } from "@/components/ui/dialog";
import { LogForm } from "./log-form";
import type { LogStart } from "./log-start";
import type { SeasonData } from "./season-data";
import { SheetWaiting } from "./sheet-waiting";
import { useToldLetters } from "./use-told-letters";
import type { Begun } from "./use-typed";

/** The log sheet, over any screen. Its line is there at once; what is typed before the season has loaded is the start of the line. */
export function LogSheet({
  start,
  early,
  data,
  seasonId,
  zone,
  onClose,
}: {
  start: LogStart;
  /** What was typed before the line was there. */
  early: RefObject<string>;
  data: SeasonData;
  /** The page's season, until the sheet's own data has loaded. */
  seasonId: string;
  zone: string;
  onClose: () => void;
}) {
  const begun = useRef<Begun>({ line: "" });
  const onBegun = useCallback((typed: Begun) => {
    begun.current = typed;
  }, []);
  const close = useRef(onClose);
  useToldLetters(data);
  const editing = start.messageId !== undefined;
  return (
    <Dialog opened onClose={() => close.current()} title={editing ? "Edit message" : "Log message"} flush>
      {data.status === "ready" ? (
        <LogForm
          start={start}
          season={data.season}
          seasonId={data.id}
          zone={zone}
          begun={begun.current}
          early={early}
          onLeave={close}
          onClose={onClose}
        />
      ) : (
        <SheetWaiting
          start={start}
          seasonId={seasonId}
          zone={zone}
          early={early}
          data={data}
          onBegun={onBegun}
          onLeave={close}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
