"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { SHARED } from "@/components/share/shared-key";
import { lazily } from "@/components/ui/lazily";
import { useKeys } from "@/components/ui/use-keys";
import { useShortcut } from "@/components/ui/use-shortcut";
import { type AskedAlready, LogContext } from "./log-context";
import type { LogStart } from "./log-start";
import { useSeasonData } from "./season-data";
import { SheetMissing } from "./sheet-missing";

/** The sheet, and the window that it is drawn in. */
const loadSheet = () =>
  Promise.all([import("./log-sheet"), import("@/components/ui/open-dialog")]).then(([{ LogSheet }]) => LogSheet);
const AlreadyDialog = lazily(() => import("./already-dialog").then((part) => part.AlreadyDialog));
type Sheet = Awaited<ReturnType<typeof loadSheet>>;

const PAGE_AT_REST_MS = 2_000;

/** What the row that has the focus would log, else the program of the selected row, or the one whose page is open. */
function aboutHere(): LogStart {
  const row = document.activeElement?.closest<HTMLElement>("[data-log]")?.dataset.log;
  if (row) return JSON.parse(row);
  const about =
    document.querySelector<HTMLElement>("tr[aria-selected=true][data-program]") ??
    document.querySelector<HTMLElement>("[data-program]:not(tr)");
  return about?.dataset.program ? { programId: about.dataset.program } : {};
}

/** What another app shared, most of all what a program wrote; nothing where the app's own icon leads here. */
async function startOfShared(): Promise<LogStart> {
  const { takeShared } = await import("@/components/share/shared");
  const shared = takeShared();
  return shared ? { direction: "received", subject: shared.title, body: shared.text } : {};
}

/** Holds the one log sheet of the season: any screen opens it, by its button or by the key `c`, about the program at hand. */
export function LogProvider({
  seasonId,
  revision,
  zone,
  children,
}: {
  seasonId: string;
  revision: number;
  zone: string;
  children: ReactNode;
}) {
  const [start, setStart] = useState<LogStart | null>(null);
  const [Sheet, setSheet] = useState<Sheet | null>(null);
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState<AskedAlready | null>(null);
  const data = useSeasonData(revision, start !== null);
  const openedFrom = useRef<Element | null>(null);
  const early = useRef("");
  const openLog = useCallback((from: LogStart = aboutHere()) => {
    openedFrom.current = document.activeElement;
    early.current = "";
    setMissing(false);
    setStart(from);
  }, []);

  // The closing sheet removes its focus trap, so the focus is returned here, unless it is somewhere else by then.
  useEffect(() => {
    const from = openedFrom.current;
    if (start === null && from instanceof HTMLElement && document.activeElement === document.body)
      // The button stays where it is: it may stand at the end of a page that is being read elsewhere.
      from.focus({ preventScroll: true });
  }, [start]);

  // Going back leaves the page under the sheet; this browser stores what was typed in it.
  useEffect(() => {
    if (start === null) return;
    const { href } = location;
    const close = () => location.href !== href && setStart(null);
    addEventListener("popstate", close);
    return () => removeEventListener("popstate", close);
  }, [start]);

  // The app's icon leads here, where the page is open already as well; going back or on finds the page without it.
  useEffect(() => {
    const openWhereAsked = () => {
      if (location.hash !== "#log") return;
      history.replaceState(history.state, "", location.pathname + location.search);
      if (sessionStorage.getItem(SHARED) === null) return openLog({});
      startOfShared().then(openLog, () => openLog({}));
    };
    openWhereAsked();
    addEventListener("hashchange", openWhereAsked);
    return () => removeEventListener("hashchange", openWhereAsked);
  }, [openLog]);

  // The sheet's code comes when the page is at rest, so that the first `c` opens it at once.
  useEffect(() => {
    const timer = setTimeout(() => void loadSheet().catch(() => {}), PAGE_AT_REST_MS);
    return () => clearTimeout(timer);
  }, []);
  const gotSheet = useCallback((loaded: Sheet) => setSheet(() => loaded), []);
  const wanted = start !== null && Sheet === null;
  useEffect(() => {
    if (wanted) loadSheet().then(gotSheet, () => setMissing(true));
  }, [wanted, gotSheet]);

  // Whoever types on after `c` is faster than the sheet: the letters wait for its line and are no keys of the page.
  useShortcut(
    (event) => {
      const key = event.key === "Enter" && early.current.trim() ? "\n" : event.key;
      if (key.length !== 1 || event.metaKey || event.ctrlKey || event.altKey) return;
      if (document.activeElement?.closest("[role=dialog], [role=alertdialog]")) return;
      event.preventDefault();
      event.stopPropagation();
      early.current += key;
    },
    { turn: "first", on: start !== null },
  );

  useKeys({ c: () => openLog() });

  const context = useMemo(() => ({ openLog, askAlready: setAsked }), [openLog]);
  return (
    <LogContext value={context}>
      {children}
      {start && Sheet && (
        <Sheet start={start} early={early} data={data} seasonId={seasonId} zone={zone} onClose={() => setStart(null)} />
      )}
      {start && !Sheet && missing && (
        <SheetMissing
          seasonId={seasonId}
          programId={start.programId}
          early={early}
          load={loadSheet}
          onLoaded={(loaded) => {
            if (data.status === "failed") data.retry();
            gotSheet(loaded);
          }}
          onClose={() => setStart(null)}
        />
      )}
      {asked && (
        <AlreadyDialog
          asked={asked}
          onClose={() => {
            setAsked(null);
            asked.onLeft?.();
          }}
        />
      )}
    </LogContext>
  );
}
