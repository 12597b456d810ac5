import { closingIn, isClosing } from "@/lib/rules/statements/closing";
import type { StatementKind } from "@/lib/rules/statements/kind";
import { ways } from "@/lib/rules/statements/vocabulary";

/**
 * Thanks, pleasure in having met, praise of what the applicant is or did, and good wishes: nothing in them looks ahead to the
 * applicant at the program.
 */
const THANKS = ways(
  "thank|thanks|thanking|grateful ~6 interest|interviewing|interview|coming|visiting|visit|time|note|letter|message|update|joining|meeting|applying|application|sharing|card|words|effort|kindness|hospitality|conversation|email|reaching|stopping|spending|talking|enthusiasm|thoughtful|chance|opportunity|being|driving|consideration|questions",
  "appreciate|appreciated|grateful ~6 YOU",
  "thank|thanks you|so ~4 for ~3 all|everything",
  "appreciate|appreciated|appreciative ~4 YOU|time|effort|patience|candor|flexibility|visit|note|update|interest",
);
const MET = ways(
  "pleasure|nice|lovely|great|good|wonderful|delight|delightful|treat|joy|fun|awesome|fantastic|honor|privilege|glad|happy|delighted|pleased|pleasant|terrific ~5 meet|met|meeting|speak|speaking|spoke|talk|talking|chat|chatting|host|hosting|hosted|see|seeing|know|visit|corresponding|hanging|having|hear|learn|hearing|learning|interviewing|connect|connecting|interview|showing|putting|put|able|read|reading|work|working|conversation|catching",
  "WE|really|truly|so ~3 LIKED ~12 YOU|visit",
  "PLEASANT ~8 YOU ~6 EVENT",
  "PLEASANT ~8 EVENT ~4 YOU",
  "PLEASANT conversation|visit|talk|discussion",
  "what ~2 PLEASANT",
  "enjoyed|enjoy|loved|liked|love ~5 meeting|conversation|talking|chatting|talk|chat|YOU|learning|hearing|time|visit|speaking|getting|interview|discussion|reading|interviewing|hosting",
  "great|good|wonderful|fun|lovely|nice time ~6 YOU|showing|with",
  "pleasure was|is",
  "fun having|talking|meeting|seeing",
  "how ~1 easy|KIND ~1 you",
  "hope ~6 found|informative|helpful|useful|enjoyed|enjoy|finds|travels|well|visit|safe",
  "joy|blast|ball|pleasure|time|fun ~3 sit|sitting|show|showing|spend|spending|catch|share|sharing|hang|host|hosting|have|having ~4 YOU|around|with",
  "good|great|wonderful company",
  "YOU ~4 good|great|easy|wonderful|delightful|lovely company|guest|conversation|visit",
  "put a face|name",
  "told|mentioned|said|heard|hear ~4 how|that ~4 much|they|he|she ~2 LIKED|enjoyed|like ~3 you|meeting|talking",
  "liked|enjoyed|loved|pleased|delighted|happy|glad ~8 YOU|conversation|talk|meeting|interview|visit|learn|hear|read",
  "told|telling ~6 about ~2 YOU|conversation",
  "PLEASANT ~2 time|afternoon|morning|day|evening|hour|chat ~3 with ~1 you",
);
const PRAISE = ways(
  "GREAT ~1 fit|match|person|resident|radiologist|physician|doctor|applicant|candidate|application|student|colleague",
  "fit ~2 in|right|well|with",
  "fit ~1 for|here|with ~2 our|us|NAME",
  "would|will|could|can|belong ~2 fit ~3 in|right|beautifully|well|perfectly",
  "highlight|highlights ~1 of",
  "YOU ~3 stood|stand|stands out",
  "impressed|impressive|inspiring|admirable|admire|admired|inspired|commendable|outstanding|remarkable",
  "YOU ~7 PRAISED",
  "YOU ~4 impress|impresses|impressed",
  "keep up",
  "blown away",
  "YOU ~3 made|left ~4 impression|mark",
  "wonderful|good|nice|positive|great|lovely|glowing things ~3 say|said ~2 you",
  "faculty|everyone|everybody|residents|team|chief|chair|colleagues|they|committee|attendings|panel|all|NAME|nurses|staff ~3 spoke|speak|speaking|raved|rave|raving|gushed ~2 about|of|glowingly|highly|warmly ~2 YOU",
  "YOU ~8 serve|suit|stand ~4 well|anywhere",
  "PLEASANT match|fit for|with ~2 YOU|us",
  "PLEASANT things ~8 YOU",
  "YOU ~5 talented|accomplished|thoughtful|hard|kind|mature|bright|gifted|dedicated|strong|passion|enthusiasm|future|engaging|personable|articulate|polished",
  "YOU ~3 accomplishments|achievements|dedication ~8 GREAT",
  "accomplished ~3 great|much|lot",
  "asked ~3 questions",
  "congratulations|congrats ~1 on|for|to|again",
  "your ~3 application|poster|cv|statement|essay|research|talk|presentation|letters|letter|answers|experience|background|story|project|paper|work|questions|interview|record|training|volunteer|attitude|poise|demeanor|file|scores ~10 GREAT|PRAISED|first|best|well|rare|top-notch|spot|good|asset|credit|shows|showed",
  "you ~4 present|presented|carry|carried|conduct|conducted|handled|spoke|speak|write|expressed ~4 well|beautifully|clearly|nicely|gracefully|confidently",
  "you ~3 worked|work|works|prepared|done|did ~2 hard|well|lot|much|job",
  "well ~1 done|said|spoken|prepared|written|rounded|put|deserved",
  "you ~4 seem|seemed|strike|struck|came|come|appear|appeared|are|were ~6 PRAISED|down-to-earth|wonderful|good|ready|driven|motivated|easy|natural",
  "thoughtful|great|excellent|good|terrific|smart|insightful ~1 set|questions|answers|points",
  "any program ~6 glad|fortunate|proud|lucky|well|good",
  "you ~3 WILL ~3 do|go|be|make|accomplish|have ~3 well|great|far|fine|good|wonderful|superb|success|successful|excellent|fantastic|bright",
  "moved|impressed|inspired|touched|struck|amazed|humbled me|us|all|everyone",
  "stayed ~1 with ~1 me|us",
  "you ~2 made ~4 brighter|better|easy|fun|day|smile|laugh",
  "you ~3 feel ~2 good|proud|great|pleased|confident",
);
/** A kind word and the applicant in one sentence. */
const KIND = ways(
  "you ~1 handled|answered|presented|spoke|performed|carried|represented|did|interviewed|managed ~6 well|beautifully|nicely|gracefully|superbly|expertly|calmly",
  "conversation|discussion|talk|visit ~8 stayed|stuck|resonated",
  "YOU ~25 KIND",
  "KIND ~25 YOU",
  "thank|thanks ~2 for|again|you",
);
const WISHES = ways(
  "paths crossed",
  "bright|brilliant|great future|career",
  "thank|thanks|thnx|thx you|again|so|for|very|kindly !note|letter|email|card|message|notes|letters",
  "note|word|letter ~2 of ~1 thanks|appreciation|gratitude",
  "kudos|bravo|congrats|congratulations|hats",
  "safe|smooth travels|flight|trip|journey",
  "wish|wishing ~2 YOU",
  "good|best luck",
  "luck ~3 in|with|on",
  "best ~2 of luck",
  "best wishes",
  "wish|wishing ~1 you",
  "happy|wonderful|merry ~2 holidays|holiday|christmas|thanksgiving|year|season",
  "hesitate|free ~4 reach|contact|call|email|write",
  "please reach|contact|email ~3 me|us|out|with",
  "look|looking forward ~2 meeting|seeing|speaking|talking|hosting|welcoming",
  "may ~4 season|match|interviews|year|days|travels",
  "rest|remainder ~4 season|interviews|trail|cycle|year",
  "all ~1 the best",
  "hope ~6 season|trip|travels|holidays|family|exams|week|weekend",
  "take|taking care",
  "success ~3 to|in|with ~3 you|whatever|wherever|your|next",
  "enjoy ~3 holidays|holiday|season|break|weekend|time|rest",
  "send|sends|sending ~3 regards|best|greetings|thanks",
  "best|warm|kind regards",
  "wherever ~4 you",
  "fingers ~1 crossed ~4 season|boards|exam|exams",
);
/** What thanks and invitations are about when they only arrange something. */
const ARRANGING = ways(
  "YOU ~1 will|can|may|should|would ~2 find|receive|see|enjoy|love|need|notice|like|get",
  "GLAD ~2 to answer|schedule|set|talk|speak|connect|call|help|assist|reschedule|provide|send|accommodate|arrange|discuss",
  "no need",
  "thank|thanks|appreciate|reach|contact|forward|email ~14 scheduling|confirming|registering|submitting|uploading|parking|travel|zoom|portal|reimbursement|badge|documents|paperwork|form|patience|link|accommodation",
  "love|like|hope|happy ~8 join|have|see|come|attend ~8 house|dinner|session|tour|event|reception|webinar|social|lunch",
  "forward ~2 to ~3 seeing|meeting|hosting|welcoming ~3 you ~2 on|at|tomorrow|monday|tuesday|wednesday|thursday|friday",
);

export const courtesy: StatementKind<"courtesy"> = {
  id: "courtesy",
  title: "Courtesy",
  meaning: "Kind words. They say nothing about where you’re ranked.",
  strength: 1,
  boundary: false,
  advice: null,
  examples: [
    { text: "It was a pleasure to meet you, and we enjoyed our conversation.", fires: true },
    { text: "You seem like a great fit for the way we work.", fires: true },
    { text: "We look forward to hearing from you.", fires: true },
    { text: "The interview day begins at nine.", fires: false },
  ],
  find: (view) => {
    const { says, mentions, question, general } = view;
    if (question || mentions(ARRANGING)) return null;
    const said =
      (general ? null : says(THANKS)) ?? says(MET) ?? says(PRAISE) ?? (general ? null : says(KIND)) ?? mentions(WISHES);
    return said ?? (isClosing(view) ? closingIn(view) : null);
  },
  surely: isClosing,
};
