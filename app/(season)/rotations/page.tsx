import type { Metadata } from "next";
import { RotationsView } from "@/components/rotations/rotations-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Rotations" };

export default async function RotationsPage() {
  return <RotationsView view={await seasonView()} />;
}
