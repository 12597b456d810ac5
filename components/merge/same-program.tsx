import Link from "next/link";
import { Callout } from "@/components/ui/callout";
import { unarchived } from "@/lib/season/archived";
import { duplicateOf } from "@/lib/season/duplicates";
import type { Program, Season } from "@/lib/season/schema";
import { mergeHref } from "./merge-href";

/** Tells of another program that looks the same as this one, by a code or a name; nothing where there is none. */
export function SameProgram({ season, program }: { season: Season; program: Program }) {
  if (program.archived) return null;
  const twice = duplicateOf(
    program,
    unarchived(season.programs).filter(({ id }) => id !== program.id),
  );
  if (!twice) return null;
  return (
    <Callout
      level="notice"
      aside={
        <Link className="btn btn-sm" href={mergeHref("program", program.id, twice.other.id)}>
          Merge them
        </Link>
      }
    >
      You have {twice.other.name} as well, which looks like the same program.
    </Callout>
  );
}
