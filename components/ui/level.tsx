import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { Level } from "@/lib/rules/rule";

/** How a level looks and what it is called everywhere: an icon and a word, never color alone. */
export const LEVELS = {
  stop: { Icon: IconAlertCircle, tone: "late", word: "Problem" },
  warn: { Icon: IconAlertTriangle, tone: "due", word: "Warning" },
  notice: { Icon: IconInfoCircle, tone: "notice", word: "Notice" },
} satisfies Record<Level, unknown>;

/** A level's icon in its color; give its word beside it. */
export function LevelIcon({ level }: { level: Level }) {
  const { Icon, tone } = LEVELS[level];
  return <Icon className={`icon ${tone}`} aria-hidden />;
}
