"use client";

import { IconLayoutBoard, IconTable } from "@tabler/icons-react";
import { useSearchParams } from "next/navigation";
import { type Layout, readView, writeView } from "./filters";
import { leads, showInUrl } from "./url";
import styles from "./view-switch.module.css";

const LOOKS: Record<Layout, { label: string; icon: typeof IconTable }> = {
  table: { label: "Table", icon: IconTable },
  board: { label: "Board", icon: IconLayoutBoard },
};

/** Table or board, of the same programs in the same filter. */
export function ViewSwitch() {
  const view = readView(new URLSearchParams(useSearchParams()));
  return (
    <nav className={styles.switch} aria-label="Layout">
      {(["table", "board"] as const).map((layout) => {
        const { label, icon: Icon } = LOOKS[layout];
        const query = writeView({ ...view, layout });
        return (
          <a
            key={layout}
            href={`?${query}`}
            aria-current={view.layout === layout ? "true" : undefined}
            onClick={(event) => {
              if (leads(event)) return;
              event.preventDefault();
              showInUrl(query);
            }}
          >
            <Icon className="icon" aria-hidden />
            <span>{label}</span>
          </a>
        );
      })}
    </nav>
  );
}
