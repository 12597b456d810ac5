import type { ReactNode } from "react";
import { Library } from "@/components/ui/library";

export default function CriteriaLayout({ children }: { children: ReactNode }) {
  return <Library>{children}</Library>;
}
