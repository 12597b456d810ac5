"use client";

import { THANKS_DUE_HOURS, THANKS_LATE_HOURS } from "@/lib/rules/reminders/thanks-hours";
import { THANKS_SPANS } from "./thanks-spans";
import "@mantine/charts/styles.css";
import { BarChart } from "@mantine/charts";
import { Library } from "@/components/ui/library";
import { HEIGHTS } from "./heights";

/** How the library draws: without movement, and not reachable with Tab; the words beside it say the same. */
const QUIET = {
  accessibilityLayer: false,
  gridColor: "var(--line)",
  textColor: "var(--ink-3)",
  tickLine: "none",
} as const;
/** Bars that differ by their outline as well: the second of two is hollow. */
const SOLID = { fill: "var(--ink-2)", stroke: "var(--ink-2)", strokeOpacity: 1 };
const HOLLOW = { fill: "var(--surface)", stroke: "var(--ink-2)", strokeWidth: 1.5, strokeOpacity: 1 };

export type FunnelBar = { step: string; programs: number };

/** The funnel from applied to ranked, as bars. */
export function FunnelChart({ bars }: { bars: FunnelBar[] }) {
  return (
    <Library>
      <BarChart
        {...QUIET}
        h={HEIGHTS.funnel}
        data={bars}
        dataKey="step"
        orientation="vertical"
        series={[{ name: "programs", label: "Programs", color: "var(--ink-2)" }]}
        gridAxis="none"
        withXAxis={false}
        yAxisProps={{ width: 92 }}
        xAxisProps={{ domain: [0, "dataMax"] }}
        barProps={{ barSize: 26, radius: 3 }}
        barChartProps={{ margin: { right: 40 } }}
        withBarValueLabel
        valueFormatter={String}
        valueLabelProps={{ fill: "var(--ink)", fontSize: "0.8125rem", fontWeight: 600 }}
        withTooltip={false}
      />
    </Library>
  );
}

export type ThanksColumn = { span: string; inTime: number; due: number; late: number; waiting: number };

/** Columns of a day each; the lines stand where the third day begins and ends. */
export function ThanksChart({ columns, due, late }: { columns: ThanksColumn[]; due: string; late: string }) {
  return (
    <Library>
      <BarChart
        {...QUIET}
        h={HEIGHTS.thanks}
        data={columns}
        dataKey="span"
        type="stacked"
        series={[
          { name: "inTime", label: THANKS_SPANS.inTime, color: "var(--done-mark)" },
          { name: "due", label: THANKS_SPANS.due, color: "var(--warn-mark)" },
          { name: "late", label: THANKS_SPANS.late, color: "var(--stop-mark)" },
          { name: "waiting", label: "Not sent yet", color: "var(--ink-2)" },
        ]}
        barProps={({ name }) => ({ maxBarSize: 54, ...(name === "waiting" ? HOLLOW : {}) })}
        yAxisProps={{ width: 40, allowDecimals: false }}
        xAxisProps={{ interval: 0 }}
        barChartProps={{ margin: { top: 22 } }}
        valueFormatter={String}
        referenceLines={[
          {
            x: due,
            position: "start",
            color: "var(--warn)",
            label: `${THANKS_DUE_HOURS} h`,
            labelPosition: "top",
            strokeDasharray: "4 3",
          },
          { x: late, position: "start", color: "var(--stop)", label: `${THANKS_LATE_HOURS} h`, labelPosition: "top" },
        ]}
      />
    </Library>
  );
}

export type WeekColumn = { week: string; sent: number; received: number };

/** Messages by week, as columns. */
export function WeeksChart({ columns }: { columns: WeekColumn[] }) {
  return (
    <Library>
      <BarChart
        {...QUIET}
        h={HEIGHTS.weeks}
        data={columns}
        dataKey="week"
        type="stacked"
        series={[
          { name: "sent", label: "Sent", color: "var(--ink-2)" },
          { name: "received", label: "Received", color: "var(--notice-mark)" },
        ]}
        barProps={({ name }) => ({ maxBarSize: 22, ...(name === "sent" ? SOLID : HOLLOW) })}
        yAxisProps={{ width: 40, allowDecimals: false }}
        valueFormatter={String}
      />
    </Library>
  );
}
