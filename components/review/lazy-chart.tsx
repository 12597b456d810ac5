"use client";

import { lazily } from "@/components/ui/lazily";
import type { FunnelBar, ThanksColumn, WeekColumn } from "./charts";
import { HEIGHTS } from "./heights";
import styles from "./review.module.css";

const FunnelChart = lazily(() => import("./charts").then((charts) => charts.FunnelChart));
const ThanksChart = lazily(() => import("./charts").then((charts) => charts.ThanksChart));
const WeeksChart = lazily(() => import("./charts").then((charts) => charts.WeeksChart));

/** A chart by what it is of. */
export type Chart =
  | { of: "funnel"; bars: FunnelBar[] }
  | { of: "thanks"; columns: ThanksColumn[]; due: string; late: string }
  | { of: "weeks"; columns: WeekColumn[] };

/** Its library is loaded with the review alone, into a place of the height it will have. `label` says what it shows. */
export function LazyChart({ chart, label }: { chart: Chart; label: string }) {
  return (
    <div className={styles.chart} style={{ height: HEIGHTS[chart.of] }} role="img" aria-label={label}>
      <div aria-hidden>
        {chart.of === "funnel" && <FunnelChart bars={chart.bars} />}
        {chart.of === "thanks" && <ThanksChart columns={chart.columns} due={chart.due} late={chart.late} />}
        {chart.of === "weeks" && <WeeksChart columns={chart.columns} />}
      </div>
    </div>
  );
}
