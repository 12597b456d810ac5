"use client";

import { IconPrinter } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";

/** Opens the browser's own print dialog. */
export function PrintButton() {
  return (
    <Button look="ghost" onClick={() => window.print()}>
      <IconPrinter className="icon" aria-hidden />
      Print
    </Button>
  );
}
