import { Checkbox } from "@mantine/core";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import type { Likeness } from "@/lib/season/duplicates";

const BY: Record<Likeness | "near", string> = {
  near: ", which may be the same program",
  name: "",
  nrmpCode: ", with the same NRMP code",
  acgmeId: ", with the same ACGME ID",
};

/**
 * Says that a program is in the season already. `again` means another one; without `onAgain` there is no button for it. `merge` makes
 * them one: a page to go to, or what to do where this one isn't saved yet.
 */
export function ExistingProgram({
  other,
  by,
  again,
  onAgain,
  merge,
}: {
  other: { id: string; name: string };
  /** Looks the same by this, or is only near by its name. */
  by: Likeness | "near";
  again: boolean;
  onAgain?: (again: boolean) => void;
  merge: string | (() => void);
}) {
  return (
    <Callout
      level="notice"
      role="status"
      aside={
        <span className="row wrap">
          <Link className="btn btn-sm" href={`/programs/${other.id}`}>
            Open the existing one
          </Link>
          {typeof merge === "string" ? (
            <Link className="btn btn-sm" href={merge}>
              Merge them
            </Link>
          ) : (
            <Button size="sm" onClick={merge}>
              Add and merge
            </Button>
          )}
        </span>
      }
    >
      You already have {other.name}
      {BY[by]}.
      {onAgain && (
        <Checkbox
          mt={6}
          size="xs"
          label={by === "name" ? "Add another with the same name" : "Add another with the same code"}
          checked={again}
          onChange={(event) => onAgain(event.currentTarget.checked)}
        />
      )}
    </Callout>
  );
}
