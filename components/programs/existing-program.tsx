import { Checkbox } from "@mantine/core";
import Link from "next/link";
import { Callout } from "@/components/ui/callout";
import type { Likeness } from "@/lib/season/duplicates";

const BY: Record<Likeness, string> = {
  name: "",
  nrmpCode: ", with the same NRMP code",
  acgmeId: ", with the same ACGME ID",
};

/** Tells that a program is in the season already. `again` says that another one is meant; without `onAgain` it is only told. */
export function ExistingProgram({
  other,
  by,
  again,
  onAgain,
}: {
  other: { id: string; name: string };
  by: Likeness;
  again: boolean;
  onAgain?: (again: boolean) => void;
}) {
  return (
    <Callout
      level="notice"
      role="status"
      aside={
        <Link className="btn btn-sm" href={`/programs/${other.id}`}>
          Open the existing one
        </Link>
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
