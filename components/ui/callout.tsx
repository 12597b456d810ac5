import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";

const ICONS = { done: IconCircleCheck, warn: IconAlertTriangle, stop: IconAlertCircle, notice: IconInfoCircle };

/** A tinted line with its level's icon; `aside` is at its right. */
export function Callout({
  level,
  children,
  aside,
  role,
}: {
  level: keyof typeof ICONS;
  children: ReactNode;
  aside?: ReactNode;
  role?: "alert" | "status";
}) {
  const Icon = ICONS[level];
  return (
    <div className={`callout callout-${level}`} role={role}>
      <Icon className="icon" aria-hidden />
      <div>{children}</div>
      {aside}
    </div>
  );
}
