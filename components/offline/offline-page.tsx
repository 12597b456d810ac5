"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { lazily } from "@/components/ui/lazily";
import type { Kept } from "@/lib/offline/kept";
import styles from "./offline.module.css";
import { serverAnswers, useServerBack } from "./use-server-back";

const OfflineSeason = lazily(() => import("./offline-season").then((module) => module.OfflineSeason));

/** The page that this device draws itself, at whatever address was asked for: the season that it keeps, or that it keeps none. */
export function OfflinePage() {
  const [kept, setKept] = useState<Kept | null | "looking">("looking");
  useEffect(() => {
    import("./season-here").then(({ seasonHere }) => seasonHere()).then(setKept, () => setKept(null));
  }, []);
  if (kept === "looking") return null;
  return kept ? <OfflineSeason kept={kept} /> : <NothingKept />;
}

function NothingKept() {
  const [asking, setAsking] = useState(false);
  useServerBack(true, () => location.reload());
  return (
    <main className={styles.none}>
      <div className="empty">
        <h1>This page can’t be read offline.</h1>
        <p>
          The server doesn’t answer, and this device keeps no season. Once you’re back online, turn on Offline in
          Settings.
        </p>
        <Button
          look="primary"
          disabled={asking}
          onClick={async () => {
            setAsking(true);
            if (await serverAnswers()) location.reload();
            else setAsking(false);
          }}
        >
          {asking ? "Asking…" : "Try again"}
        </Button>
      </div>
    </main>
  );
}
