import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { mergeHref } from "./merge-href";

/** Two people who may be the same, as the screen names them. */
export type SamePair = { keep: string; gone: string; words: string };

/** How many pairs are shown at once. */
const MOST_TOLD = 5;

/** People who may be in the season twice, each pair with the way to make them one; nothing where nobody is. */
export function SamePeople({ pairs }: { pairs: SamePair[] }) {
  return pairs.slice(0, MOST_TOLD).map(({ keep, gone, words }) => (
    <Callout
      key={gone}
      level="notice"
      aside={
        <Link className="btn btn-sm" href={mergeHref("contact", keep, gone)}>
          Merge them
        </Link>
      }
    >
      {words}
    </Callout>
  ));
}
