import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/**
 * Asked for where this program stands on the applicant's list: by a word of place ("where", "how high", "position", "above or
 * below"), or by naming the first place. Who is ranked must be this program, and the one who ranks the applicant.
 */
const PLACED = ways(
  "WHERE ~6 you|your ~8 RANK|SET|list|order|have|see|slot|rate ~4 OURSELVES",
  "WHERE ~6 you|your ~6 RANK|order ~8 OURSELVES",
  "WHERE ~3 OURSELVES ~6 STAND ~8 YOURLIST",
  "WHERE ~4 we|i|us ~4 stand|fall|rank|sit|land|come|placed|compare|fare|figure|stack",
  "WHERE ~2 STANDING|RANK ~8 OURSELVES",
  "WHERE ~6 OURSELVES ~4 RANK|ranked|placed|stand|fall|land|compare|fare",
  "WHERE ~2 are|is|will|would|should ~1 OURSELVES ~6 YOURLIST",
  "WHERE ~4 YOURLIST ~6 OURSELVES",
  "where|how ~4 have us|our",
  "how high|highly|low|far|near|close ~8 OURSELVES",
  "our|us|OURSELVES ~4 STANDING ~6 YOURLIST",
  "position|standing|place|ranking|rankings|spot|number|slot|placement|priority ~4 for|of|to|we|our|us|NAME ~2 OURSELVES",
  "intended|planned|your|projected ~2 RANK|order ~2 of|for|us|our ~2 OURSELVES|us|our",
  "likely|probably|going|plan ~5 RANK us|our ~4 TOP",
  "on|in|of ~2 your ~5 LIST|rankings|ranking ~3 are|would|will|do|is|should ~1 OURSELVES",
  "STANDING ~4 OURSELVES|we ~6 YOURLIST",
  "STANDING ~3 on|in ~1 your ~3 LIST|rankings|ranking ~4 are|is|do|will|would|does|have|has ~2 OURSELVES",
  "rate|rating|score|grade ~1 us|our|NAME",
  "OURSELVES ~4 high|higher|highly|low|near|close ~4 YOURLIST",
  "where|how|whereabouts ~2 OURSELVES ~4 YOURLIST",
  "where|whereabouts ~3 OURSELVES ~3 stand|fall|come|land|sit|rank|place|fit|end|be|appear",
  "place|spot|position|rank|number ~3 OURSELVES|we ~3 holds|hold|has|have|get|getting|occupy|occupies|take|got",
  // By what was given to it, or asked for in so many words.
  "number|rank|rating|score|grade|STANDING ~3 you ~4 give|gave|given|giving|assign|assigned|assigning ~3 OURSELVES|it",
  "what|which number|rank|spot|place|line|slot|tier|rung|position ~2 are|were|is|would|will|do|did|does ~1 OURSELVES",
  "tier|half|third|quarter|end|part ~2 of your ~2 LIST|rankings ~3 are|would|do|will OURSELVES",
  "order|sequence ~4 you ~6 RANK|SET ~3 OURSELVES",
  "OURSELVES ~4 rank|ranking|rate|place|stand|score|fare ~1 in|by ~1 your eyes|book|estimation|mind|view|opinion",
  "your ~1 rank|ranking of us|our|NAME",
  "how many ~5 above|ahead|before|over ~1 OURSELVES",
);
const FIRST_ASKED = ways(
  "we|us|OURSELVES ~8 ATTOP ~3 choice|choices|list|spot|program|NUM|pick|handful|position|place|for|with|on|,|?|.|or|of",
  "we|us|OURSELVES ~6 #1|first|favorite|favourite|front|top",
  "RANK|SET|have ~2 us|OURSELVES ~6 TOP|highly|high|up|near|ahead",
  "we|us|our ~4 in|among|at ~3 your ~1 TOP",
  "OURSELVES ~4 top|first|favorite ~1 NUM|choices|choice",
  "ahead|above|over|higher|below|before|beneath|behind ~3 OURSELVES|than",
  "TOP ~2 choice|program|spot|pick|place|slot ~8 us|OURSELVES|here",
  "your ~2 #1|favorite|favourite ~8 us|OURSELVES",
  "anyone|anybody|program|place|someone|somebody|other|others ~8 ahead|above|higher|before|over|better ~4 OURSELVES",
  "which ~6 first|second|third|top ~8 us|we|our",
  "nearer|closer|toward|near|high|low ~3 top|bottom|middle",
  "be|become|being|made ~1 your ~2 ATTOP ~2 choice|program|pick|one",
  "we|us|OURSELVES ~3 one ~3 you ~3 first|most|best",
  "beat|beating|beats|beaten us|OURSELVES ~6 your|list|you",
  "we|OURSELVES|us ~2 before|after|behind ~2 everyone|everybody|anyone|anybody|somebody|someone ~4 list",
  "WHERE ~2 am|are i|we ~6 your",
  // By what is liked more.
  "us|we|ours|this|OURSELVES ~1 the|that ~1 program|one|place|residency ~3 you ~3 like|prefer|want|liked|love|favor|loved|hope|choose ~4 most|best|above|first|over",
  "we|ours|this|it|NAME ~2 where|program|residency|place|one ~3 you ~3 most|best|rather|happiest|sooner",
  "is|are|be|whether|if|say ~1 we|ours|this|here|it|OURSELVES ~4 where|program|place|one ~3 you ~3 most|happiest|best ~6",
  "match|matching|train|training|end|come|be|matched ~3 here|us ~4 most|more|above|sooner|first",
  "want|like|hope|hoping|prefer|aiming ~4 match|matching|train ~3 here|us|OURSELVES ~4 more|most|above|over|first",
  "rather|sooner ~4 match|train|go|be|come|end ~4 than ~3 here|us|ours|OURSELVES",
  "pick|choice|choose ~3 of ~3 programs|places|residencies|all ~6 pick|choose|be|take us|ours|here|we",
  "choose|take|pick us over|above|before|first",
  "could|if ~3 match|go|train ~1 anywhere ~6 here|us|ours",
  "heart ~2 set ~1 on us|ours|OURSELVES",
  "us|ours ~2 you ~2 like|prefer|want|liked|love|favor ~2 most|best|more|better",
  "like|prefer|love|want|liked|favor ~1 us|NAME|ours best|most",
  "like|prefer|love|want|liked|favor ~1 us|NAME|ours more|better ~1 than",
  "prefer|preferred|favor|favored|choose|pick ~3 to|over|above|instead OURSELVES",
  "anyone|anybody|program|place|someone|somebody|other ~2 you ~3 prefer|like|want|favor|rate ~1 more|better|over|above|to|than ~2 OURSELVES",
  // By what could yet change.
  "we|us|OURSELVES|do|take ~6 move|climb|rise|reach|crack|jump ~3 your ~3 LIST|rankings|top|#1|first",
  "have|has|did we|us|OURSELVES ~2 move|moved|climb|climbed|drop|dropped|slip|slipped|risen ~3 up|down|.|?|since|LIST",
  // By the lead that it may have.
  "us|we|OURSELVES ~4 winner|runner|podium",
  "us|we|OURSELVES ~4 lead|leading|heading|head|topping|trailing ~1 your",
  "we|us|OURSELVES ~8 first|second|third|#1|top , ~1 second|third|or",
);
/** Of how the program ranks, of the applicant's interests, or of dates and sessions. */
const OTHERWISE = ways(
  "we|i|team|committee|chair ~2 hope|hopes|hoping ~2 to|that|we|us|our|you ~4 rank|ranked|consider|enjoy|enjoyed|fall|be|see",
  "you ~2 fall|rate your",
  "ranked among|highly|number by|in",
  "about|explain|question|questions ~3 how ~2 we ~3 rank|evaluate|score|choose|select",
  "how ~2 we ~3 RANK|evaluate|score|choose|select ~3 candidates|applicants|people",
  "you|applicants|candidates ~3 be ranked",
  "your ~2 skills|interests|dates",
  "first ~2 day|dates|date|interview|session|sessions|meeting|year|heard|hear|learn|learned|interested|name",
  "choice ~2 of|for ~2 dates|date|interview|topic|speaker|lunch|time|session|slot|hotel",
  "shirt|scrub|jacket|meal|entree|seat|dinner|tour|session|workshop|workshops|elective|electives|lunch|hotel",
  "if you ~6 ranked|rank|list|put us ~8 ,|then ~1 we|i ~2 will|would",
);

/** Where the applicant stood in class, and how the first word of the program came. */
const OF_APPLICANT = ways(
  "hear|heard|learn|learned|find|found|meet|met|told|tell ~6 first ~1 ?|.",
  "rank|ranked|place|placed|score|stand|finish ~3 in|on your ~1 class|school|exam|exams|boards|contest|race|year",
);

/** A room, a shirt, a time or a dish that is chosen, and no program: nothing in the sentence says that this one is ranked. */
const THING_CHOSEN = ways(
  "room|rooms|breakout|shirt|size|color|slot|slots|times|date|dates|day|days|week|weeks|month|months|hour|session|sessions|workshop|workshops|tour|tours|hotel|hotels|shuttle|seat|seats|table|floor|entree|meal|dish|plate|option|options|breakfast|lunch|dinner|topic|topics|elective|electives|mentor|speaker|jacket|fleece|priorities|reasons|hospitals|clinics|campuses ~10 first|#1|top|second|best|favorite|highest|higher|choice|choices|preference|preferences|pick|prefer|rank|number",
  "first|#1|top|second|best|favorite|highest|choice|choices|preference|preferences|pick|prefer|rank|number ~10 room|rooms|breakout|shirt|size|color|slot|slots|date|dates|week|weeks|month|months|session|sessions|workshop|workshops|tour|tours|hotel|hotels|shuttle|seat|seats|table|floor|entree|meal|dish|plate|options|breakfast|lunch|dinner|topic|topics|elective|electives|mentor|speaker|jacket|fleece",
  "list of ~1 priorities|preferences|speakers",
);
const PROGRAM_RANKED = ways(
  "us|ours",
  "our|this|the ~1 program|residency|track|hospital",
  "we ~1 are|were|fall|stand|rank|sit|come|land|in|on|your|first|have",
  "are|were|do|would|will|should|could we",
  "NAME",
);

/** Whether it is on the list at all, which may be asked: nothing is said of how high. */
const LISTED_AT_ALL = ways(
  "^ ~1 will|would|are|is|should|can|do ~3 we|us|OURSELVES ~5 on ~1 your ~2 LIST",
  "^ ~1 will|would|do|are ~1 you ~3 have|include|put|keep|find us|OURSELVES ~2 on|in ~1 your ~2 LIST",
);
const HOW_HIGH = ways(
  "where|how|what|which|whereabouts|high|higher|highly|low|lower|top|first|#1|number|ahead|above|near|middle|position|place|spot|rank|second|third",
);

export const asksRank: StatementKind<"asks-rank"> = {
  id: "asks-rank",
  title: "Asks how you will rank them",
  meaning: "Match rules ask programs not to request your ranking. Being asked tells you nothing certain about theirs.",
  strength: null,
  boundary: true,
  advice:
    "You don’t have to answer. Thank them, say what you value there, and add that you’ll rank in your true order, without naming a position.",
  examples: [
    { text: "How will you rank us?", fires: true },
    { text: "Are we your first choice?", fires: true },
    { text: "Do you have any questions about how we rank?", fires: false },
  ],
  find: ({ asks, general, mentions }) =>
    !asks ||
    general ||
    mentions(OTHERWISE) ||
    mentions(OF_APPLICANT) ||
    (mentions(LISTED_AT_ALL) && !mentions(HOW_HIGH))
      ? null
      : (mentions(PLACED) ?? mentions(FIRST_ASKED)),
  never: ({ general, mentions }) =>
    general || mentions(OF_APPLICANT) !== null || (mentions(THING_CHOSEN) !== null && !mentions(PROGRAM_RANKED)),
};
