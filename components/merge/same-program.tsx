import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { unarchived } from "@/lib/season/archived";
import { duplicateOf, nearTwinOf } from "@/lib/season/duplicates";
import type { Program, Season } from "@/lib/season/schema";
import { mergeHref } from "./merge-href";

/** Tells of another program that looks the same as this one, by a code or a name, or could be; nothing where there is none. */
export function SameProgram({ season, program }: { season: Season; program: Program }) {
  if (program.archived) return null;
  const others = unarchived(season.programs).filter(({ id }) => id !== program.id);
  const twice = duplicateOf(program, others)?.other;
  const other = twice ?? nearTwinOf(program, others);
  if (!other) return null;
  return (
    <Callout
      level="notice"
      aside={
        <Link className="btn btn-sm" href={mergeHref("program", program.id, other.id)}>
          Merge them
        </Link>
      }
    >
      You have {other.name} as well, which {twice ? "looks like" : "may be"} the same program.
    </Callout>
  );
}
