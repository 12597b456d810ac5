import type { ReactNode } from "react";
import { Library } from "@/components/ui/library";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return <Library>{children}</Library>;
}
