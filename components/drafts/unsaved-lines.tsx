"use client";

import { useEffect, useState } from "react";
import { useLogSheet } from "@/components/log/log-context";
import { typedPlace } from "@/components/log/typed-store";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { unsavedAt } from "@/components/unsaved/browser-store";
import { count } from "@/lib/season/words";
import styles from "./drafts.module.css";

/** Tells of lines of the log sheet that only this browser has, which are no drafts. */
export function UnsavedLines({ seasonId }: { seasonId: string }) {
  const { openLog } = useLogSheet();
  const [lines, setLines] = useState(0);
  useEffect(() => {
    // Another tab, or the sheet over this page, keeps and drops them.
    const look = () => setLines(unsavedAt(typedPlace(seasonId)).length);
    look();
    addEventListener("storage", look);
    addEventListener("focusin", look);
    return () => {
      removeEventListener("storage", look);
      removeEventListener("focusin", look);
    };
  }, [seasonId]);
  if (lines === 0) return null;
  return (
    <div className={styles.unsaved}>
      <Callout
        level="notice"
        role="status"
        aside={
          <Button size="sm" onClick={() => openLog({})}>
            Open the log
          </Button>
        }
      >
        {count(lines, "line")} you typed in the log {lines === 1 ? "isn’t" : "aren’t"} saved. The log sheet in this
        browser offers {lines === 1 ? "it" : "them"}.
      </Callout>
    </div>
  );
}
