import type { ReactNode } from "react";
import { KeepSeason } from "@/components/offline/keep-season";
import { OutboxSender } from "@/components/offline/outbox-sender";
import { SeasonShell } from "@/components/shell/season-shell";
import { seasonView } from "@/lib/season-view";

export default async function SeasonLayout({ children }: { children: ReactNode }) {
  const view = await seasonView();
  return (
    <SeasonShell view={view}>
      {children}
      <OutboxSender />
      <KeepSeason seasonId={view.seasonId} revision={view.revision} asOf={view.now} />
    </SeasonShell>
  );
}
