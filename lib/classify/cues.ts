import type { ReceivedKind, SentKind } from "@/lib/season/schema";

/** Words that speak for a kind of message; how much each counts is learned. */
export type Cue<Kind extends string> = { kind: Kind; says: RegExp };

const cue = <Kind extends string>(kind: Kind, says: RegExp): Cue<Kind> => ({ kind, says });

const THANKS = "(?:thank you|thanks|thank-you|thx|grateful|gratitude|appreciate[ds]?)";
const ROTATION =
  "(?:rotation|sub-?i\\b|sub-?internship|elective|observership|rotat(?:e|ed|ing)|clerkship|acting internship)";
const PAST =
  "(?:ended|finished|wrapped up|was the|were the|taught me|learned|four weeks|month with|past (?:month|weeks)|last (?:week|month|day))";

/** Of what an applicant writes; subject and body in lower case, parted by a line break. */
export const SENT_CUES: readonly Cue<SentKind>[] = [
  cue(
    "interest",
    /\b(?:express|convey) (?:my |a )?(?:\w+ )?interest|\bintroduce myself|\bi(?:'m| am|m) (?:a |an )?(?:us|u\.s\.|american).{0,30}\b(?:img|citizen|applicant|applying)/,
  ),
  cue(
    "interest",
    /\b(?:have |recently |just )?(?:applied|submitted my application|applying) (?:to|through|for|this|in)\b|\bapplication (?:to|through|this)\b|\beras id\b|\bmy signal\b|\bsignal(?:ed|led)? (?:your|you)\b/,
  ),
  cue(
    "interest",
    /\b(?:consider(?:ed|ation)?|chance|opportunity|hop\w+|welcome|want|grateful).{0,40}\b(?:to |an |for an |be invited to )(?:interview)\b|\bconsider(?:ing)? my application|\blook(?:ed)? at my application/,
  ),
  cue("interest", /^(?:interest|prospective|introduction|applicant|ir residency application|application to)\b/),
  cue(
    "interest",
    /\b(?:uscimg|img|imgs|u\.?s\.? citizen|citizen of the united states|trained abroad|studied abroad|visa sponsorship)\b/,
  ),
  cue("interest", /\b(?:gold|silver|preference) signals?\b|\bsignal (?:to|for) you/),
  cue(
    "interest",
    /\b(?:my name is|attached (?:is|are)? ?(?:please find )?my cv|my cv|review my (?:file|application)|(?:be )?able to interview|for an interview|to interview with|keen to apply|plan to apply|come home for residency|(?:would|i'd) like to (?:train|apply)|want to train|makes me want|drawn to|why i (?:applied|am applying))\b/,
  ),
  cue(
    "interest",
    /^(?:letter of interest|inquiry|interest in|gold signal|your (?:ir|program|residency)|applicant|integrated ir)\b/,
  ),
  cue("rotation", new RegExp(`\\b${ROTATION}\\b(?!.{0,20}\\bended)`)),
  cue(
    "rotation",
    /\b(?:before (?:i arrive|my|the)|start(?:s|ing)?|begin(?:s|ning)?|next month|halfway|midpoint|feedback|upcoming|will be rotating|would like to (?:apply|rotate)|chance to|available)\b/,
  ),
  cue(
    "rotation",
    /\bvisiting student\b|\bobserv(?:e|ing) (?:in|at|with|your)\b|\bshadow(?:ing)?\b|\bjoin(?:ing)? (?:the|your) service\b|\b(?:weeks?|days?) in, |\bhow i am doing\b|\bwhat to work on\b/,
  ),
  cue(
    "rotation-thanks",
    new RegExp(`\\b${THANKS}\\b[^]{0,120}\\b${ROTATION}|\\b${ROTATION}\\b[^]{0,120}\\b${THANKS}\\b`),
  ),
  cue("rotation-thanks", new RegExp(`\\b${PAST}`)),
  cue(
    "rotation-thanks",
    /\b(?:weeks on your service|month with your|on (?:your|the) service|scrub(?:bed)? in|having me (?:as|on|this))\b/,
  ),
  cue(
    "thank-you",
    new RegExp(
      `\\b${THANKS}\\b[^]{0,80}\\b(?:interview|speak|spoke|talk|chat|meet|met|conversation|your time|taking the time|the tour|tuesday|monday|wednesday|thursday|friday|yesterday|today|the day)`,
    ),
  ),
  cue(
    "thank-you",
    /\b(?:pleasure|great|nice|wonderful|enjoyed|good)\b[^.]{0,30}\b(?:meet|meeting|speak|speaking|talk|talking|interview|interviewing|conversation|day)\b/,
  ),
  cue("thank-you", new RegExp(`\\b${THANKS}\\b`)),
  cue(
    "thank-you",
    /\b(?:during|at|after|of) (?:my|the|our|your) interview\b|\binterview day\b|\bfollowing our conversation\b/,
  ),
  cue(
    "update",
    /\b(?:accepted (?:by|for|at|in|to)|was accepted|been accepted|published|in print|in press|presented|presentation at|award(?:ed)?|won |grant|passed step|passed the|score (?:is|came|report)|new (?:project|position|score|publication|paper)|degree|certified|elected|promoted|defended)\b/,
  ),
  cue(
    "update",
    /\bupdate\b|\bnews\b|\b(?:pleased|happy|glad|excited|wanted) to (?:share|let you know|report|tell you|announce)\b|\blet you know\b/,
  ),
  cue("update", /\b(?:manuscript|abstract|paper|poster|step [23]|publication|thesis)\b/),
  cue(
    "update",
    /\bcompleted my\b|\b(?:is|are) (?:now )?(?:out|available|online|uploaded|released)\b|\bcame out\b|\bwas (?:given|named|chosen|awarded|selected)\b|\bi (?:have |'ve )?(?:now )?(?:completed|begun|started|joined|finished|published|received)\b|\bwith honors\b/,
  ),
  cue("update", /^(?:update|good news|news|new publication|brief update|application update|two updates)\b/),
  cue(
    "strong-interest",
    /\b(?:remain|still|continu\w+|reaffirm|reiterate|strong|more certain).{0,30}\b(?:interest\w*|love)\b|\bstrong interest\b|\bcontinued interest\b/,
  ),
  cue(
    "strong-interest",
    /\brank(?:ing)? (?:you|your program|u|it|lakeshore|\S+) (?:very )?(?:high(?:ly)?|near the top)\b|\bnear the top\b|\b(?:one of|among) my (?:top|favorite)|\btop (?:choices|programs|few)\b/,
  ),
  cue(
    "strong-interest",
    /\b(?:thrilled|delighted|honored|happy|love|proud|glad) to (?:train|match|join|be a resident|come)\b|\bmatch with you\b|\bsee myself\b/,
  ),
  cue(
    "strong-interest",
    /\b(?:overjoyed|privileged|ecstatic|glad|proud) to (?:train|be|match|join)\b|\bhop(?:e|ing) to (?:match|train|join|be (?:one|a resident))\b|\branked (?:very )?highly\b|\bbe a part of (?:it|your)\b|\bbefore (?:rank )?lists\b|\bsince (?:my|the) (?:visit|second look|interview)\b/,
  ),
  cue("strong-interest", /\b(?:finished|completed) (?:all )?(?:of )?my interviews\b|\brank list\b|\bsecond look\b/),
  cue(
    "reply",
    /\b(?:to answer|in answer to|in reply|in response|as (?:you )?(?:requested|asked)|thank(?:s| you) for (?:your (?:kind |quick |prompt )*(?:note|reply|response|message|email|words)|getting back|asking|reaching out|writing|the (?:reply|quick|kind))|you asked)\b/,
  ),
  cue("reply", /^yes\b|^no\b|\n(?:yes|no)\b[,.]|\bi(?:'d| would) rather not say\b|\bi am still interested\b/),
  cue(
    "logistics",
    /\b(?:reschedul\w+|zoom|link|parking|park\b|confirm(?:ing)? (?:my|the|that|receipt)|slot|flight|hotel|directions|time zone|dial in|badge|running late|conflict (?:with|on)|another date|different date|move my interview|switch my|cancel my interview|attend(?:ance)?\b|what time|calendar invit\w+|webex|teams meeting)\b/,
  ),
  cue(
    "logistics",
    /\b(?:schedul\w+|date|(?:9|10|11|12|1|2|3|8) ?(?:am|pm)|available on|january \d|december \d|november \d)\b/,
  ),
  cue(
    "logistics",
    /\b(?:switch|move|change) (?:to|my|the) (?:an? )?(?:\w+ )?(?:session|slot|date|time|interview)|\baccept (?:the|your) (?:invitation|interview)|\b(?:happy|glad|pleased|delighted) to interview on\b|\b(?:have )?booked\b|\bwithdraw from the interview|\b(?:cannot|can't|unable to) (?:attend|come|make)\b|\bdress code\b|\bdinner (?:casual|at|on)|\bis the dinner\b|\bcamera\b|\brejoin\b|\bshuttle\b|\bhotel\b|\b(?:central|eastern|pacific) (?:time|or)\b/,
  ),
  cue(
    "logistics",
    /^(?:interview (?:date|on|slot|invitation)|can't attend|time zone|travel|technical|dress code|accepting|confirmation|reschedul\w*|running late|zoom)\b/,
  ),
  cue(
    "intent-release",
    /\b(?:no longer (?:so|true|my|the case|first|holds|rank)|take back|taking back|withdraw(?:ing)? (?:my|the|that|what) (?:letter|earlier|commitment|statement|words|what)|can(?:'t|not) keep what i|(?:rank )?list has changed|release you|retract|changed since my letter|not (?:be )?(?:ranking|rank) you first after all|disregard my (?:letter|earlier)|(?:isn't|not|no longer) true (?:any ?more|now)|stand by it|(?:won't|will not|not) be ranking you first|so has my list|as i said i would|called you my first choice)\b/,
  ),
  cue(
    "intent-release",
    /\b(?:retract\w*|correction|take-?back|my (?:#1|earlier) letter|update to my letter|change of plans|honest note)\b/,
  ),
  cue("intent", /\bletter of intent\b|\bloi\b/),
];

/** Of what a program writes. What `decode` reads in it counts besides. */
export const RECEIVED_CUES: readonly Cue<ReceivedKind>[] = [
  cue(
    "invitation",
    /\b(?:invite you|invited (?:to|for) (?:a |an )?(?:virtual )?interview|you(?:'re| are) invited|invitation to interview|interview (?:invitation|offer)|offer you an interview|selected (?:you )?(?:for|to) (?:an )?interview|(?:delighted|pleased|love|like|glad|happy) to (?:have you )?interview|interview w(?:ith)? us)\b/,
  ),
  cue(
    "invitation",
    /\b(?:choose|select|pick|sign up|schedule) (?:a|your|an|here|from|one)\b|\bthalamus\b|\binterview broker\b|\bfirst come\b/,
  ),
  cue(
    "invitation",
    /\b(?:extend an invitation|like you to interview|meet with you for an interview|you(?:'ve| have) got an interview|opened an interview slot|interview slot for you|offer you (?:one of our )?interview|invite (?:you )?for an interview)\b/,
  ),
  cue("invitation", /^(?:invitation|interview (?:offer|invitation|invite)|ii\b|invite)\b/),
  cue(
    "logistics",
    /\b(?:zoom|link|parking|lot [a-z]\b|badge|schedule|agenda|itinerary|reminder|log in|third floor|entrance|virtual due|will be virtual|second look is|optional|block of rooms|will replace|join the residents|due to (?:snow|weather)|moved to|rescheduled|confirmed|dinner|social|hotel|directions|dress|check in|lobby|arrive|calendar invit\w+|webex|attached is|find attached|time (?:has|is)|slot is)\b/,
  ),
  cue("logistics", /\b(?:\d{1,2}(?::\d\d)? ?(?:am|pm)|central|eastern|pacific|noon)\b/),
  cue("question", /\?/),
  cue(
    "question",
    /\b(?:could|can|would|will|do|are|have|when|what|which|where|how|please (?:send|tell|let)|let us know|like to know)\b[^.]{0,60}\b(?:you|your)\b[^.]{0,60}\?|\b(?:we'd|we would) like to know\b/,
  ),
  cue(
    "question",
    /\bplease (?:send|tell|let|forward|provide|confirm) (?:us|me|your|an|a|whether|if)\b|\bwe need to know\b|\bmay i ask\b|\bwould you mind\b/,
  ),
  cue(
    "decision",
    /\b(?:regret|unable to (?:offer|invite|interview)|not (?:been )?selected|not be moving forward|wait ?list|waiting list|positions? (?:have|has) been filled|rejected|declin\w+|will not be ranking|won't be able to rank|not (?:to )?offer you)\b/,
  ),
  cue(
    "decision",
    /\b(?:alternate list|not chosen|chosen other|other (?:candidates|applicants)|filled our class|could not offer|cannot offer|can't offer|unable to)\b/,
  ),
  cue(
    "other",
    /\b(?:newsletter|out of (?:the )?office|happy (?:holidays|new year)|received your (?:application|documents|note|email)|best of luck|good luck|congratulations on|automatic reply|nice to meet you|thank you for your (?:note|update|email|letter|interest)|^thanks)\b/,
  ),
  cue(
    "other",
    /\b(?:survey|open house|automatic reply|i'm away|i am away|please welcome|you're welcome|safe travels|kind letter|pleasure to meet you|thanks for your)\b/,
  ),
];
