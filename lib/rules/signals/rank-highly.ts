import type { Signal } from "@/lib/rules/signals/signal";
import { ways } from "@/lib/rules/signals/vocabulary";

const RANKED_HIGH = ways(
  "RANK ~3 you ~5 HIGH",
  "PUT ~1 you ~1 up ~5 HIGH|list",
  "PUT|place|placing ~2 you|name|application ~4 HIGH",
  "YOU ~8 ranked|rated|placed|listed|positioned ~6 HIGH|accordingly|best",
  "YOU ~8 HIGH|highest|best ranked|ranking|rank|spot|position|placement",
  "YOU ~8 HIGH ~5 our|my|the|this|that|rank ~2 LIST",
  "given|give|giving|get|secured|push|pushing|spot ~2 you|a ~4 HIGH|good|great ~2 rank|ranking|spot|position|place|list",
  "HIGH|good|great ~2 spot|position|place|rank|ranking ~3 for you",
  "HIGH|good|great ~1 position|spot|place|rank|ranking ~3 our|my|the ~1 LIST",
  "YOU ~6 competitive ~3 our|my ~2 LIST",
  "YOU ~4 do ~2 well ~2 our ~2 LIST",
  "YOU ~8 top|first NUM|BAND",
  "top|first NUM|BAND ~6 LIST",
  "rank ~4 HIGH ~6 you",
  "high|strong|top priority ~3 us|our|we",
  "YOU ~10 up there",
  "your ~1 place|position|spot|rank ~10 good|great|favorable|strong|high|excellent",
  "good|great|happy|confident|comfortable ~2 about ~8 LIST|ranking",
  "you ~6 near|toward|towards|at|close ~2 top ~3 for|with|of ~1 us|ours|our",
  "your|you ~2 rank|ranking|standing|position ~5 HIGH",
  "RANK ~2 you ~2 accordingly|such",
  "YOU ~8 ranked ~1 such",
  "you ~6 we|i ~3 RANK ~3 highly|high",
  "expect ~3 ranked HIGH",
  "move|moved|moving you|application ~3 up",
);
/** Among the best they have: no place on a list by itself, though it is spoken of as one. */
const AMONG_TOP = ways(
  "one|among|amongst|some ~3 our|the|my ~3 top|highest ~2 CANDIDATE",
  "top|leading CANDIDATE ~3 our|us|for|this|in",
  "YOU ~6 a|our top candidate|prospect|applicant",
  "our|my top candidates|applicants|choices|prospects|picks",
);
const OF_YOU = ways("YOU|candidate|expect");
/** Somebody else's place, or a wish for one on the applicant's list. */
const OF_US = ways(
  "hope|hopes|hoping ~8 us|our|program",
  "you ~4 rank|ranking ~1 us|our",
  "our|this|hospital|program|university|NAME ~4 ranked ~8 survey|nation|national|nationally|country|state|news|hospitals",
  "your ~2 LIST",
  "your ~2 top",
  "asked|ask ~4 how",
  "before|unless ~2 we|i",
  "^ ~1 applicants|candidates",
);

export const rankHighly: Signal = {
  id: "rank-highly",
  title: "Ranked highly",
  meaning: "A real compliment, and you are competitive there. It does not say how high, nor whether that is enough.",
  strength: 3,
  boundary: false,
  advice: null,
  examples: [
    { text: "We will be ranking you highly.", fires: true },
    { text: "You are near the top of our list.", fires: true },
    { text: "Our program is ranked highly in a national survey.", fires: false },
  ],
  find: ({ says, mentions, question }) =>
    question || mentions(OF_US) || !mentions(OF_YOU) ? null : (says(RANKED_HIGH) ?? says(AMONG_TOP)),
};
