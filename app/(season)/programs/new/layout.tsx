import type { ReactNode } from "react";
import { Library } from "@/components/ui/library";

export default function NewProgramLayout({ children }: { children: ReactNode }) {
  return <Library>{children}</Library>;
}
