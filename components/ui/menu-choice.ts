import type { ReactNode } from "react";

/** One thing to choose from a menu, a heading over those that follow, or a line between two groups. */
export type MenuChoice =
  | {
      key: string;
      label: ReactNode;
      onChoose?: () => void;
      href?: string;
      icon?: ReactNode;
      /** Whether it is what holds now. */
      now?: boolean;
      disabled?: boolean;
    }
  | { heading: string }
  | "divider";
