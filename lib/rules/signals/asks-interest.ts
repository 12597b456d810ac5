import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";

const INTEREST = ways(
  "still|remain|remains|remained|continue|continued|continuing|ongoing|current|genuine|seriously|sincerely|level ~6 interested|interest|considering|consider|considered|like|want|thinking|into|serious",
  "interested|interest|into|serious ~5 us|our|here|position|program|NAME|training|coming|joining|residency|pathway|spot|this",
  "interest ~4 changed|real|genuine|serious|lost",
  "your|have|lost|indicate|gauge ~4 interest",
  "you ~4 consider|considering|considered ~3 us|our|coming|training|joining|NAME|a|here|moving|being|ranking",
  "program|one|place|option ~4 you ~4 consider|considering|be",
  "see|picture|imagine|envision yourself",
  "you ~5 happy|fit ~2 here|with|in|at",
  "you ~4 want|like|wish|willing|hoping|open ~3 train|come|coming|be|join|work|live|move|training ~6 here|us|our|NAME|resident|program|consider|a",
  "you ~3 consider|considering",
  "we|our|NAME|this|us ~3 still|one|among ~3 your|you ~3 options|considerations|choices|picture|plans",
  "no longer interested|considering|wish|want",
  "keep you ~4 list|consideration|pool",
  "moved on",
  "still ~3 consideration|contention|considered",
  "realistic|possible|attractive|appealing ~2 for|to you",
  "somewhere|place|program ~4 you ~2 want|like|enjoy",
  "still|you ~3 hoping|hope|plan|planning|intend|intending|looking ~2 match|come|train|join ~3 with|here|us|our|to",
  "see ~1 us|our|NAME ~3 as|in",
  "program|place|one|residency ~3 you ~2 rank|ranking",
  "accept ~2 position|spot|offer|place",
  "keep ~5 ranking|coming|considering",
  "we|our|NAME|this|us ~5 fit|match ~4 you",
  "still ~5 want|like|love|plan ~3 come|train|be|join|here",
  "you ~5 rank|ranking|ranked|include|including|list|listing ~1 us|our|NAME|program|this",
  "we|us|our|NAME|program ~5 on|be|in ~3 your|ur ~2 list|radar|mind|running|rank",
  "we|us ~3 in ~1 the running",
);
/** What makes it a question of how high, of a promise, or of something smaller than a place to train. */
const MORE = ways(
  "how|where|what|which ~8 RANK|list|place|stand|fall|position|put",
  "^ how high|highly|are ~6",
  "RANK|put|place|list|listing|be ~6 TOP|highly ~2",
  "commit|commitment|promise|guarantee|pledge|definitely|sign|word",
  "top|first|#1 ~4 choice|spot|list|program",
);
const ELSEWHERE = ways(
  "interested|interest|like|considering|consider|see|want ~6 research|attending|social|tour|hour|dinner|second|journal|club|elective|lunch|schedule|session|event|webinar|meeting|talk|option|fellowship|parking|dates|volunteer|within",
  "other|others|elsewhere|another ~3 programs|places|interviews|dates|sessions|program|you|interviewing",
  "your interests",
  "what|which ~3 interest|interests",
);
const NOT_ASKED = ways("thank|thanks ~5 interest", "appreciate|appreciated your ~3 interest");

export const asksInterest: Signal = {
  id: "asks-interest",
  title: "Asks whether you are interested",
  meaning: "A program may ask this, and it often means you are still being considered. It asks for no rank.",
  strength: null,
  boundary: false,
  advice: null,
  examples: [
    { text: "Are you still interested in our program?", fires: true },
    { text: "Do you plan to rank us at all?", fires: true },
    { text: "Are you interested in attending the virtual social hour?", fires: false },
  ],
  find: ({ asks, general, mentions }) =>
    !asks || general || mentions(MORE) || mentions(ELSEWHERE) || mentions(NOT_ASKED) ? null : mentions(INTEREST),
};
