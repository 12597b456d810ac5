"use client";

import { usePathname } from "next/navigation";
import { useMemo } from "react";
import { SeasonShell } from "@/components/shell/season-shell";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { Library } from "@/components/ui/library";
import type { Kept } from "@/lib/offline/kept";
import { withOutbox } from "@/lib/offline/with-outbox";
import { shownSeason } from "@/lib/season-shown";
import styles from "./offline.module.css";
import { screenAt } from "./screens";
import { useOutbox } from "./use-outbox";

const READABLE = [
  ["/today", "Today"],
  ["/programs", "Programs"],
  ["/calendar", "Calendar"],
  ["/interviews", "Interviews"],
  ["/rank-list", "Rank list"],
  ["/contacts", "Contacts"],
] as const;

/** A season that this device keeps, by the same screens as the server's, at the address that was asked for. */
export function OfflineSeason({ kept }: { kept: Kept }) {
  const path = usePathname();
  const waiting = useOutbox();
  const view = useMemo(
    () =>
      shownSeason(
        { ...kept, season: withOutbox(kept.season, waiting), unsent: new Set(waiting.map(({ id }) => id)) },
        Date.now(),
      ),
    [kept, waiting],
  );
  const query = Object.fromEntries(new URLSearchParams(location.search));
  return (
    <Library>
      <SeasonShell view={view} kept={{ asOf: kept.asOf }}>
        {screenAt(path, { view, kept, query }) ?? (
          <>
            <TopBar title="Offline" />
            <PageBody>
              <div className="empty">
                <h2>This page can’t be read offline.</h2>
                <p>These can:</p>
                <p className={styles.links}>
                  {READABLE.map(([href, label]) => (
                    <ButtonLink key={href} href={href}>
                      {label}
                    </ButtonLink>
                  ))}
                </p>
              </div>
            </PageBody>
          </>
        )}
      </SeasonShell>
    </Library>
  );
}
