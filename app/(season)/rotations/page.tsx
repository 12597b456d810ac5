import { IconPlus } from "@tabler/icons-react";
import type { Metadata } from "next";
import { RotationList } from "@/components/rotations/rotation-list";
import { rotationRows } from "@/components/rotations/rotation-rows";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Rotations" };

export default async function RotationsPage() {
  const { season, check, now } = await seasonView();
  const rows = rotationRows(season, check, now);
  return (
    <>
      <TopBar
        title="Rotations"
        sub={rows.length > 0 ? rows.length : undefined}
        actions={
          <ButtonLink href="/rotations/new">
            <IconPlus className="icon" aria-hidden />
            Add rotation
          </ButtonLink>
        }
      />
      <PageBody>
        {rows.length > 0 ? (
          <RotationList rows={rows} />
        ) : (
          <div className="empty">
            <h2>No rotations yet.</h2>
            <p>
              Add away rotations, observerships, and research months. A reminder to thank people appears when one ends.
            </p>
            <ButtonLink href="/rotations/new">Add rotation</ButtonLink>
          </div>
        )}
      </PageBody>
    </>
  );
}
