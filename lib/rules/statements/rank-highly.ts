import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/**
 * A high place on the program's own list, told of the applicant: a word of ranking or of the list, a word of height or of the
 * best part of it, and the applicant; or the applicant among the few best they have.
 */
const RANKED_HIGH = ways(
  "RANK ~3 you ~6 HIGH|ATTOP",
  "PUT ~1 you ~1 up ~5 HIGH|list",
  "PUT|place|placing ~2 you|name|application ~6 HIGH|ATTOP",
  "YOU ~8 ranked|rated|placed|listed|positioned|put|scored ~6 HIGH|accordingly|best|well|ATTOP",
  "YOU ~8 HIGH|highest|best|favorable ranked|ranking|rank|spot|position|placement|place",
  "YOU ~8 HIGH|near|close|ATTOP ~5 OURLIST",
  "OURLIST ~8 HIGH|near|close ~4 you",
  "given|give|giving|get|secured|push|pushing|spot|voted|earned|deserve|got ~4 you|a|one ~4 HIGH|good|great|best ~2 rank|ranking|rankings|spot|position|place|list",
  "HIGH|good|great|very ~2 spot|position|place|rank|ranking|placement ~6 for|you ~1 you",
  "HIGH|good|great ~1 position|spot|place|rank|ranking ~3 our|my|the ~1 LIST",
  "HIGH ~1 rank|ranking|place|placement|position ~2 from|with|by|for|on ~1 us|me|you|our",
  "YOU ~6 competitive ~3 our|my ~2 LIST",
  "YOU ~4 do ~2 well ~2 our ~2 LIST",
  "YOU ~8 top|first|upper|highest|best ~1 NUM|BAND",
  "top|first|upper|highest|best ~1 NUM|BAND ~6 LIST",
  "top|first|upper|highest ~1 BAND|NUM ~6 you",
  "RANK ~4 HIGH ~6 you",
  "high|strong|top priority ~3 us|our|we",
  "YOU ~10 up there",
  "your|our ~1 place|position|spot|rank|ranking|standing|placement|name ~10 good|great|favorable|favourable|strong|high|excellent|enviable|top|near|competitive|comfortable|upper|first|front|ahead",
  "good|great|happy|confident|comfortable|pleased|delighted ~4 about|with|where ~8 OURLIST",
  "you ~8 near|toward|towards|at|close ~4 top",
  "YOU ~4 up|right ~1 top|front",
  "^ ~1 top ~1 of ~1 our|the|my LIST",
  "your|you ~2 RANK|standing|position ~5 HIGH",
  "RANK ~2 you ~3 accordingly|such",
  "YOU ~8 ranked ~2 such|accordingly",
  "you ~6 we|i ~3 RANK ~3 highly|high",
  "expect ~3 ranked HIGH",
  "expect ~4 HIGH ~1 RANK|spot|place|position",
  "YOU|name ~8 near|close|by ~3 top",
  "RANK|PUT ~1 you ~3 near|close|very ~2 #1|first|top|number|high",
  "move|moved|moving|bumped|rose|risen|climbed|gone|went you|application|close|up ~4 up|top|list",
  "YOU|name ~8 front|head|upper|first|highest ~4 names|lines|LIST|pack|class",
  "as high as|up ~4 goes|can|possible|go",
  "few|only|hardly|nobody|none|handful|barely|not|no ~10 above|ahead|before|over ~2 you",
  "you ~6 leaders|frontrunners|frontrunner|front-runner|leader|favorites ~6 LIST|pool|us|our|ranking",
  "leaders ~6 LIST",
  "LIST|ranking|rankings|rank ~4 reflect|reflects|reflected|show|shows ~3 that|it|this|how|our|regard",
  "high|highest|strong ~4 regard|opinion ~8 LIST|rank|ranking",
  "first|top ~1 page|lines|line|rows|row ~4 LIST",
  "way|right|far|well ~1 up ~4 LIST|rank|order|there",
  "decided|voted|agreed|settled|planning|going ~4 on|to|for ~3 HIGH|generous|great ~1 rank|ranking|spot|position|place ~4 you",
  "RANK you ~2 that|so|likewise ~1 way|high|well",
  "RANK ~3 you ~3 among|above|ahead|over|with ~4 best|top|highest|elite|most|others|finest|many|majority|strongest",
  "you ~4 well|favorably|nicely ~1 placed|ranked|positioned|situated",
  "like|love|pleased|happy|smile ~3 where|how ~4 OURLIST|rank|ranked",
  "one of ~3 HIGH|best|top ~1 spots|ranks|places|positions|rankings|slots|spot",
  "summit|peak|cream|elite ~6 LIST|rank|ranking|you",
  "top of ~3 pile|stack|heap|pool|group|board",
  "YOU ~6 RANK ~3 above|ahead|over ~2 most|many|nearly|almost|others|majority",
);
/** Among the best they have: no place on a list by itself, though it is spoken of as one. */
const AMONG_TOP = ways(
  "one|among|amongst|some ~3 our|the|my|first|those ~3 top|highest|first|strongest ~3 CANDIDATE",
  "top|leading CANDIDATE ~3 our|us|for|this|in",
  "YOU ~6 a|our top candidate|prospect|applicant",
  "our|my top candidates|applicants|choices|prospects|picks",
  "a|our|the top-ranked|top|highly|high ~1 ranked ~1 CANDIDATE",
);
const OF_YOU = ways("YOU|expect", "^ ~1 top ~1 of ~1 our|the|my LIST");
/** Somebody else's place, or a wish for one on the applicant's list. */
const OF_US = ways(
  "hope|hopes|hoping ~8 us|our|program",
  "you ~4 rank|ranking ~1 us|our",
  "our|this|hospital|program|university|NAME ~4 ranked ~8 survey|nation|national|nationally|country|state|news|hospitals|region",
  "you ~2 rank|ranking ~2 HIGH ~3 programs|places|those|whichever|whatever|whoever",
  "your ~2 LIST",
  "your ~2 top",
  "asked|ask ~4 how",
  "until|unless ~2 we|i|you",
  "^ ~1 applicants|candidates",
  "strongest|best ~2 CANDIDATE ~3 have|had|met|seen|interviewed",
  "rank|put|place|ranking|putting us|ours",
  "please|kindly ~2 give|write|put|send|bring|have",
);

/** What is not told, what the applicant ranks, how the Match works, and who at large is ranked high. */
const NOT_TOLD = ways(
  "not|cannot|never|nobody|unable|no|early|ask ~6 whether|if|where|how|who",
  "whether|how|where|who ~10 decided|depends|mine",
);
const YET_TOLD = ways("but|however|though|still");
const THEIR_LIST = ways(
  "you ~4 rank|ranking|put|place us|our",
  "on|of|in|it ~1 your ~3 list|rankings",
  "you ~2 hope|hoping|should|want ~1 to ~1 rank|put",
  "you should ~1 rank|put",
);
const HOW_IT_WORKS = ways(
  "algorithm|computer",
  "that ranked|wanted ~3 high|highly|enough|them",
  "highest|first|next program",
  "a|the|their program's ~1 list",
  "programs ~3 rank",
  "a|every|any|each program ~4 rank|ranks|ranked|list",
);
const OTHER_LIST = ways(
  "reading|speakers|alphabetical|hunt|feeders|class|state|nation|survey ~1",
  "applicants|residents|rotators|students|people ~3 often|usually|always|with|whose",
  "anybody|anyone|nobody|one|applicants|somebody|someone|residents ~6 top|high|highly",
);
const OF_THE_READER = ways("you|your|yours|yourself|dr|NAME");
/** Where somebody might have stood, had it been otherwise; in a year gone by. */
const MIGHT_HAVE = ways(
  "would|could|might|should ~3 have ~2 been|ended|ranked|placed|put|stood|come|moved|risen|landed|scored|gone|rated",
  "^ ~1 were ~4 would|could|might",
  "last|another|different|other year|cycle|season ~3 would|could|might|were|was",
);

export const rankHighly: StatementKind<"rank-highly"> = {
  id: "rank-highly",
  title: "Ranked highly",
  meaning: "A real compliment, and you’re competitive there. It doesn’t say how high, or whether that’s enough.",
  strength: 3,
  boundary: false,
  advice: null,
  examples: [
    { text: "We will be ranking you highly.", fires: true },
    { text: "You are near the top of our list.", fires: true },
    { text: "Our program is ranked highly in a national survey.", fires: false },
  ],
  find: ({ says, mentions, question, general }) =>
    question || general || mentions(OF_US) || !mentions(OF_YOU) ? null : (says(RANKED_HIGH) ?? says(AMONG_TOP)),
  never: ({ mentions }) =>
    [THEIR_LIST, HOW_IT_WORKS, MIGHT_HAVE].some((said) => mentions(said) !== null) ||
    (mentions(NOT_TOLD) !== null && !mentions(YET_TOLD)) ||
    (mentions(OTHER_LIST) !== null && !mentions(OF_THE_READER)),
};
