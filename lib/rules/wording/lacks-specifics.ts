import type { Context } from "@/lib/rules/context";
import type { DraftMessage, WordingRule } from "@/lib/rules/rule";
import { ownNameTokens } from "@/lib/rules/text/name-tokens";
import { wholeOf } from "@/lib/rules/wording/sentences";
import { hasParticular, particularsOf } from "@/lib/rules/wording/specifics/particulars";
import { season } from "@/lib/season/builder";
import type { SentKind } from "@/lib/season/schema";

/** A date, an answer, a release or a question about a rotation needs no reason why this program. */
const PLAIN_KINDS: ReadonlySet<SentKind> = new Set(["logistics", "reply", "intent-release", "rotation"]);

/** Whether a draft says anything, and nothing of it is particular to its program. */
function lacksSpecifics({ programId, subject, body }: DraftMessage, context: Context): boolean {
  const program = context.program(programId);
  const written = ownNameTokens(body);
  if (!program || written.every(({ length }) => length === 0)) return false;
  const particulars = particularsOf(program, context);
  return ![written, ownNameTokens(subject)].some((pieces) => hasParticular(pieces, particulars));
}

const lakeshore = () =>
  season()
    .program("p1", { name: "Lakeshore University IR", city: "Chicago", notes: "Weekly vascular anomalies clinic." })
    .contact("c1", "p1", { name: "Amara Osei" })
    .build();

/**
 * A name anywhere makes a letter particular, also in its greeting: the catalog asks for "no name of the program, its people,
 * its place", and a rule that speaks up too often is not read.
 */
export const lacksSpecificsRule: WordingRule<"lacks-specifics"> = {
  id: "lacks-specifics",
  title: "Nothing here is about this program",
  why: "A letter that would fit any program says nothing to this one. One true detail is worth more than a page of praise.",
  todo: "Name the program or a person you spoke with, and mention one thing from your notes that you’d find only there.",
  level: "notice",
  examples: [
    {
      text: "Thank you for the interview. I enjoyed meeting everybody and learned a lot.",
      fires: true,
      season: lakeshore,
    },
    { text: "I enjoyed the day at Lakeshore.", fires: false, season: lakeshore },
    { text: "The anomalies clinic has stayed with me.", fires: false, season: lakeshore },
    { text: "Dear Dr. Osei, thank you for your time.", fires: false, season: lakeshore },
    { text: "Could we move the call to Thursday?", fires: false, kind: "logistics" },
  ],
  check: (draft, context) =>
    PLAIN_KINDS.has(draft.kind) || !lacksSpecifics(draft, context)
      ? []
      : [{ field: "body", ...wholeOf(draft.body), message: "Nothing in this is specific to this program." }],
};
