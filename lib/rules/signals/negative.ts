import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";

const REFUSED = ways(
  "NOT ~6 rank|ranking ~3 you|applicants|your",
  "NOT ~5 rank sorry",
  "rank|ranking against|you NOT",
  "against ranking|inviting|offering ~1 you",
  "NOT ~6 offer|offering|extend|extending ~4 you|interview|position|spot|place|invitation|invitations|interviews",
  "NOT ~5 invite|inviting|considering|select|choose|selecting|choosing|consider|accommodate|take|interview ~3 you|your",
  "NOT ~6 include|including|considering ~1 you",
  "you|your|application|candidacy|file ~4 NOT ~4 selected|chosen|considered|ranked|successful|advanced|included|offered|invited|advancing|moving|under|longer|accepted|advance",
  "NOT ~3 moving|move|proceed|proceeding|advance|advancing ~2 forward|with|your|ahead",
  "NOT ~3 on ~2 our|it|the|my ~2 LIST|.",
  "NOT ~4 make|on ~1 our|it ~2",
  "removed|declined|rejected|withdrawn ~3 consideration|your|by|.",
  "candidacy|application|you ~2 was|been|were|has declined|rejected|unsuccessful",
  "no longer ~4 consideration|considering|considered|available",
  "regret|regrettably|unfortunately|sorry|afraid ~14 NOT|filled|unable|no|full|declined|decided",
  "go|gone|proceed|pursue|pursuing|going|chosen|elected|selected|with ~3 other|another|different candidates|applicants|direction",
);
const FILLED = ways(
  "positions|position|spots|spot|slots|slot|places|place|openings ~6 taken|gone|closed|claimed|unavailable",
  "NOT ~4 have|having|find|foresee|anticipate ~3 spot|place|position|room|slot|opening ~2 for you",
  "close|closed|closing|eliminate|withdraw ~2 this|the|our position|program|track|spot",
  "filled|full ~6 positions|spots|slots|class|interview|residency|openings",
  "position|spot|positions|spots|slots|openings|class|program|residency|interviews ~6 filled|full|complete|closed",
  "we|program|residency|NAME ~3 filled|full",
  "no|zero ~3 positions|spots|slots|openings|vacancies|vacancy|opening|places|room",
  "no longer ~2 available|accepting",
  "NOT ~3 accepting|participate|participating ~4 residents|applications|applicants|match|year|independent|this",
  "position|spot ~7 no longer",
  "NOT ~3 extending ~3 invitations",
  "NOT ~5 find ~2 place|spot|room|position",
  "list is final",
  "NOT ~3 have|any ~3 positions|spots|openings|slots|position",
  "pass|passing on ~1 YOU",
  "not a place|spot|position",
);
/** Of rooms, dates, travel, money and badges; of rules, and of what nobody is told. */
const OTHERWISE = ways(
  "parking|session|shuttle|travel|reimburse|reimbursement|badge|portal|dinner|restaurant|laptop|housing|hotel|scramble|attend|presentation",
  "NOT ~5 comment|discuss|share|say|tell|disclose|ask|possible|predict|permitted|allow|affect",
  "no position ~3 final",
  "positions are filled through",
  "chief|faculty|staff|nursing|nurse",
  "until",
  "let us|me know",
  "range|historically|usually|typically",
  "surprised|unlucky",
);

export const negative: Signal = {
  id: "negative",
  title: "No place here",
  meaning: "They say there is no place for you this time. Plan with the others.",
  strength: null,
  boundary: false,
  advice: null,
  examples: [
    { text: "Unfortunately, we will not be able to rank you.", fires: true },
    { text: "We have filled our positions.", fires: true },
    { text: "We have filled the morning session.", fires: false },
  ],
  find: ({ mentions, question }) => (question || mentions(OTHERWISE) ? null : (mentions(REFUSED) ?? mentions(FILLED))),
};
