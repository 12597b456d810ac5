import type { ReactNode } from "react";
import { SeasonShell } from "@/components/shell/season-shell";
import { seasonView } from "@/lib/season-view";

export default async function SeasonLayout({ children }: { children: ReactNode }) {
  return <SeasonShell view={await seasonView()}>{children}</SeasonShell>;
}
