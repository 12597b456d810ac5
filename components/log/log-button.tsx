"use client";

import { IconPlus } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { useLogSheet } from "./log-context";
import type { LogStart } from "./log-start";

/** Opens the log sheet. The one primary button of a list screen. */
export function LogButton({ start, label = "Log message" }: { start?: LogStart; label?: string }) {
  const { openLog } = useLogSheet();
  return (
    <Button look="primary" onClick={() => openLog(start)}>
      <IconPlus className="icon" aria-hidden />
      {label} <span className="kbd">C</span>
    </Button>
  );
}
