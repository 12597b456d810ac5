import type { ReactNode } from "react";

/** What a dialog is told; see `Dialog`. */
export type DialogProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  width?: number;
  flush?: boolean;
  tall?: boolean;
  closeOnEscape?: boolean;
  children: ReactNode;
};
