import type { ReactNode } from "react";

/** The props of `Dialog`. */
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
