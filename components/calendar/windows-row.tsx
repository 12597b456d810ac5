"use client";

import { Link } from "@/components/ui/link";
import type { ThanksWindow } from "@/lib/calendar/entries";
import { formatMoment } from "@/lib/season/format";
import { startOfDay } from "@/lib/season/time";
import { useCalendar } from "./calendar-context";
import { acrossOf } from "./lay-out";
import weekStyles from "./week-view.module.css";
import styles from "./windows-row.module.css";

/** The hours after each interview in which to say thanks, drawn over the week's days; dashed where the interview is still to come. */
export function WindowsRow({ days, weights, template }: { days: string[]; weights: number[]; template: string }) {
  const { windows, range, zone } = useCalendar();
  const [first, last] = [startOfDay(range.from, zone), startOfDay(range.after, zone)];
  const shown = windows.filter(({ start, end }) => start < last && end > first);
  if (shown.length === 0) return null;
  return (
    <div className={`${weekStyles.weekRow} ${styles.windows}`} style={{ gridTemplateColumns: template }}>
      <span className={weekStyles.rowLabel}>Thank-you windows</span>
      <ul>
        {shown.map((window) => {
          const left = acrossOf(window.start, days, weights, zone);
          const right = acrossOf(window.end, days, weights, zone);
          return (
            <li key={window.key}>
              <Link
                href={window.href}
                className={`${styles.window} ${styles[window.state]}`}
                // Never so narrow, nor so far to the right, that its words are lost.
                style={{
                  marginLeft: `min(${left * 100}%, 100% - 210px)`,
                  width: `max(${(right - left) * 100}%, 210px)`,
                }}
              >
                {windowWords(window, zone)}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function windowWords({ title, start, end, state }: ThanksWindow, zone: string): string {
  const until = formatMoment(end, zone, "weekdayTime");
  if (state === "late") return `${title}, late since ${until}`;
  if (state === "next") return `${title}, opens ${formatMoment(start, zone, "weekdayTime")}`;
  return `${title}, until ${until}`;
}
