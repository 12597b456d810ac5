import { IconAlertCircle, IconAlertTriangle, IconClock, IconInfoCircle, IconLink } from "@tabler/icons-react";
import { Drawn, DrawnOnce } from "@/components/ui/drawn-once";

/** What the guide's entries are marked with. */
export type MarkName = "stop" | "warn" | "notice" | "clock" | "address";

const MARKS = {
  stop: IconAlertCircle,
  warn: IconAlertTriangle,
  notice: IconInfoCircle,
  clock: IconClock,
  address: IconLink,
} satisfies Record<MarkName, unknown>;

/** The marks that stand in the guide some hundred times: each of them in full was a third of the page. */
export function MarksOnce() {
  return <DrawnOnce icons={MARKS} of="mark" />;
}

/** One of them where it belongs; give its word beside it. */
export function Mark({ name, tone = "" }: { name: MarkName; tone?: string }) {
  return <Drawn id={`mark-${name}`} className={`icon ${tone}`} />;
}
