import { IconPlus } from "@tabler/icons-react";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import type { SeasonView } from "@/lib/season-view";
import { RotationList } from "./rotation-list";
import { rotationRows } from "./rotation-rows";

/** The season's rotations. */
export function RotationsView({ view }: { view: SeasonView }) {
  const { season, check, now } = view;
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
