import { type Phrase, phrases, type Vocabulary } from "@/lib/rules/text/pattern";
import { wordSet } from "@/lib/rules/text/word-set";

/** Words by which somebody is asked to do something, or not to. */
export const ASKING: ReadonlySet<string> = wordSet(
  `ask asks asking asked request requests requesting require requires urge advise instruct remind prefer prefers appreciate grateful
   rather best expect expects want policy thankful insist insists requested`,
);

const WORDS: Vocabulary = {
  NOTE: wordSet(
    `message messages email emails mail mails note notes card cards letter letters communication communications correspondence contact
     outreach messaging followup followups inquiry inquiries thanks yous updates`,
  ),
  VERB: wordSet("contact write email message reach communicate correspond"),
  WRITING: wordSet("contacting writing emailing mailing messaging reaching communicating corresponding"),
  SEND: wordSet("send mail email submit write"),
  SENDING: wordSet("sending mailing emailing submitting writing"),
  TARGET: wordSet(
    `us me anyone anybody program faculty director directors coordinator coordinators interviewer interviewers resident residents office
     department staff team committee chair chief leadership attendings member members physicians here those people`,
  ),
  APPLICANT: wordSet("you applicants applicant candidates candidate interviewees interviewee students everyone all"),
  ASK: ASKING,
  REFUSE: wordSet(
    `discourage discourages discouraging prohibit prohibits prohibiting forbid forbids forbidding ban bans disallow disallows bar bars
     decline declines preclude precludes`,
  ),
  ACCEPT: wordSet(
    `accept accepts accepting allow allows allowing permit permits permitting welcome welcomes condone encourage encourages encouraging
     entertain engage engages engaging participate participates partake partakes`,
  ),
  REFUSED: wordSet("discouraged prohibited forbidden unwelcome barred disallowed declined banned"),
  ACCEPTED: wordSet(
    "accepted allowed permitted welcome welcomed encouraged appropriate acceptable wanted desired entertained",
  ),
  REFRAIN: wordSet("refrain refraining abstain avoid avoiding desist cease stop discontinue forgo forego"),
  READ: wordSet("read open review opened reviewed reads opens reviews reading"),
  UNREAD: wordSet("unread unopened deleted discarded shredded returned ignored trashed"),
  DISCARD: wordSet("delete deletes discard discards shred shreds ignore ignores bin"),
  SPOKEN: wordSet("communication communications contact correspondence emails messages letters"),
  ENDS: wordSet("cease ceases end ends stop stops ended conclude concludes"),
  PENALTY: wordSet("disqualified removed reported penalized marked dropped disqualify violation grounds against"),
};

/** After these a "not" asks for nothing of the kind: "do not hesitate", "do not feel that you must". */
const NO_ASKING = "!need|have|hesitate|feel|be|worry|forget|fail|wait|mind|require|expect|just|only|use|let";

const SAYINGS: Record<string, string[]> = {
  WRITE: ["VERB", "e mail"],
  SILENCE: ["radio silence", "quiet|blackout|silent period|window|phase", "communication|contact blackout"],
  MESSAGE: ["NOTE", "follow up|ups", "thank you !gift|gifts|present|presents|for|so|very|and|,"],
  ASKNOT: [
    `do|should|must|may|can|shall|please|kindly not ${NO_ASKING}`,
    `never ${NO_ASKING}`,
    `ASK ~5 APPLICANT ~6 not ${NO_ASKING}`,
    `ASK ~3 people|everybody|folks ~3 not ${NO_ASKING}`,
    `APPLICANT are|is not ~1 permitted|allowed|to ${NO_ASKING}`,
    `APPLICANT ~1 are|is ~2 asked|requested|instructed|reminded|advised|expected|encouraged|urged ~1 not ${NO_ASKING}`,
  ],
  AGAIN: [
    "after|following|once|post|between ~6 interview|interviews|visit|day",
    "again|further|anymore|afterward|afterwards|.|!",
    "any more|further|longer",
  ],
};

const VOCABULARY: Vocabulary = { ...WORDS };
for (const [name, patterns] of Object.entries(SAYINGS)) VOCABULARY[name] = phrases(WORDS, patterns);
const ways = (...patterns: string[]): Phrase[] => phrases(VOCABULARY, patterns);

export const WISHES = {
  /** What somebody does not do: a wish only where it is the applicant who is asked. */
  asked: ways(
    "ASKNOT ~2 WRITE ~4 TARGET",
    "ASKNOT ~2 WRITE ~1 AGAIN",
    "ASKNOT ~2 follow up",
    "ASKNOT ~2 SEND ~4 MESSAGE",
    "ASKNOT ~1 send them|any|one",
    "ASKNOT ~1 initiate|make|seek ~4 MESSAGE",
    "ASKNOT ~2 attempt|try|continue ~2 WRITE ~4 TARGET",
    "REFRAIN ~3 WRITING ~4 TARGET|AGAIN",
    "REFRAIN ~3 SENDING ~4 MESSAGE",
    "REFRAIN ~1 sending|writing them|any|one",
    "REFRAIN from ~4 MESSAGE",
    "skip ~2 thank you",
    "REFRAIN ~1 all|any|further|post|thank ~3 MESSAGE",
    "hold off ~1 on ~4 MESSAGE|WRITING",
    "by|in not ~1 WRITING ~4 TARGET",
    "by|in not ~1 SENDING ~4 MESSAGE",
    "ASKNOT ~2 WRITE , ~6 TARGET",
    "ASKNOT ~1 be|get|stay ~1 in touch|contact",
    "ASKNOT ~2 write|reach ~1 to them",
    "ASKNOT ~2 send ~2 anything|nothing",
    "skip ~3 thank yous",
    "resist ~1 the urge|temptation",
    "urge ~2 to SEND|WRITE ~6 resist",
    "ASKNOT ~1 write|email|message ~1 back .|!|;|,|to|until",
    "ASKNOT ~2 answer ~2 with ~2 thank|note|card",
    "spare us ~4 MESSAGE",
    "save ~1 yourself|your|the ~6 thank|letter|letters|cards|notes",
    "leave ~3 residents|faculty|inbox|inboxes|interviewers|attendings|me|us ~2 alone|peace",
  ),
  /** What the program says of itself and of messages. */
  told: ways(
    "REFUSE ~6 MESSAGE",
    "neither ~2 want ~4 MESSAGE",
    "prefer|rather ~1 not ~1 receive|get|have|see ~4 MESSAGE",
    "practice|custom|policy|rule ~3 not to ~1 WRITE ~3 APPLICANT",
    "no ~3 MESSAGE ~4 , please .|!",
    "zero ~2 MESSAGE",
    "enough MESSAGE ~1 please",
    "send|write nothing|no ~1 further|more|to",
    "asked ~6 no ~2 MESSAGE",
    "receive|have|get no ~2 further|more ~3 MESSAGE",
    "SPOKEN with ~4 is|are ~1 closed",
    "door|inbox|inboxes|line|lines ~3 closed ~2 to ~3 APPLICANT|MESSAGE",
    "closed to MESSAGE ~2 from",
    "WRITING|MESSAGE ~14 like|ask|want ~2 you ~1 to avoid|stop|skip|refrain",
    "best|better|wise ~1 not to ~1 WRITE ~4 TARGET",
    "opted out of ~4 MESSAGE",
    "APPLICANT|anyone who ~8 asked to stop",
    "written|emailed|called|wrote ~6 please stop",
    "REFUSE ~3 APPLICANT ~2 WRITING|SENDING ~4 TARGET|MESSAGE",
    "REFUSE ~1 WRITING ~4 TARGET",
    "not|cannot|unable|never|neither|nor ~3 ACCEPT ~5 MESSAGE",
    "not|never ~1 wish|want|like|prefer|allowed|permitted|able ~2 receive|get|accept ~4 MESSAGE",
    "not want|wish ~1 any|thank|more|further|post ~3 MESSAGE",
    "prefer|rather ~2 not ~1 to|receive|get ~1 receive|get|have ~4 MESSAGE",
    "no longer ~3 receive|accept ~4 MESSAGE",
    "not ~1 be contacted|emailed|messaged|thanked|written",
    "not ~1 wish|want ~2 contacted|emailed|thanked|written",
    "MESSAGE ~8 REFUSED",
    "MESSAGE ~8 not|never|nor ~2 ACCEPTED",
    "WRITING|SENDING ~8 REFUSED",
    "WRITING|SENDING ~8 not ~2 ACCEPTED",
    "no ~4 MESSAGE ~8 is|are|will|may|should ~2 ACCEPTED|sent|exchanged",
    "MESSAGE ~3 is|are not ~3 accept|allow|permit|encourage|welcome",
    "make no ~2 attempt|effort ~2 WRITE ~4 TARGET",
    "no ~4 MESSAGE ~2 policy|rule",
    "no thank you NOTE program|residency|department",
    "there is|should|can|may|must ~1 be no ~4 MESSAGE",
    "there is to be no ~4 MESSAGE",
    "there will be no ~4 MESSAGE between|with",
    "WRITING|MESSAGE ~8 is|are ~1 against ~2 policy|rules|practice",
    "^ no ~1 thank|post|further|more ~3 MESSAGE !is|are|will|was|were|has|have|needed|necessary|required",
    "no ~4 MESSAGE ~1 please",
    "please|ask|asks|request|requests|require|requires|prefer|appreciate|observe|observes|adhere|adheres|expect ~4 no ~4 MESSAGE !is|are|will|was|were|needed|necessary|required",
    "policy|rule|rules ~4 no ~4 MESSAGE !is|are|will|was|were|needed|necessary|required",
    "take|remove ~1 us|me|program ~1 from|off ~3 mailing|contact|email|distribution",
    // What happens to a message: it is not read.
    "MESSAGE ~8 UNREAD",
    "MESSAGE ~8 not|never|neither|nor ~1 READ|answered|acknowledged|forwarded|entertained !anything|into|your|it",
    "not|never ~2 READ !anything|into|your|it|this|that|whether ~4 MESSAGE",
    "DISCARD ~3 MESSAGE",
    "nothing ~1 sent|you ~8 READ|forwarded|considered",
    // What happens to the writer.
    "APPLICANT|anyone|anybody who|that !do|did|have|has|are|had ~1 WRITE|contacts|writes|emails|calls ~4 TARGET|AGAIN ~8 not|PENALTY",
    "WRITING ~4 TARGET ~8 PENALTY",
    "any attempt ~2 to ~1 WRITE ~8 not|PENALTY|count|counts",
    // It is over, or is not done here.
    "SILENCE ~4 with|between|until|after|begins|from|applies",
    "keep|keeps|observe|observes|maintain|maintains|have|has|enter ~3 SILENCE",
    "no|non communication|contact ~1 window|period|phase|zone",
    "all|our|any|further|the|that ~3 SPOKEN ENDS !up",
    "SPOKEN with|between ~5 ENDS !up",
    "SPOKEN ~6 should|must|will ENDS !up",
    "not|no ~2 taking ~4 MESSAGE",
    "not ~1 take ~2 MESSAGE ~1 from",
    "not ~1 look at ~6 sent|MESSAGE",
    "done away with ~4 MESSAGE",
    "stopped|banned ~1 accepting|allowing|receiving|a|all|the|thank ~4 MESSAGE",
    "no longer ~1 allow|allows|accepting|allowing|receiving|taking ~4 MESSAGE",
    "policy|rules|rule|gme|law|institution|hospital ~3 prevent|prevents|keeps|keep|stops ~3 from ~1 WRITING|SENDING|receiving|accepting ~4 TARGET|MESSAGE",
    "MESSAGE ~10 not ~1 something|anything ~3 accept|want|allow|encourage|welcome",
    "interviewers|faculty|residents|attendings|committee ~3 are off limits",
    // Left unsaid: "if you meant to write, please don't".
    "WRITE|WRITING|MESSAGE|SENDING ~8 please|kindly do not .|!|;|:|,",
    "thank|MESSAGE|WRITING ~10 rather|prefer|preferred ~3 did|do not .|!|;|:|,",
  ),
};

/** A wish about what comes after an interview: thanks, letters of intent, those who were met. */
export const AFTERWARD = ways(
  "post|after|following|since|once|between|conclusion|completion|end ~6 interview|interviews|interviewing|interviewed|visit|visits",
  "afterward|afterwards",
  "thank you|yous note|notes|letter|letters|email|emails|e|mail|card|cards|message|messages|correspondence|communication|communications",
  "a|any|no|send|sending|of thank you|yous",
  "thank yous|'s",
  "note|notes|letter|letters|card|cards|word|words ~1 of ~1 thanks|appreciation|gratitude|intent|interest",
  "interviewer|interviewers",
  "you ~1 met|saw",
  "about|regarding|concerning ~3 rank|ranking|standing|interest|intentions|intention|chances|choice",
  "after|once you ~2 leave|left|go|finish|finished|visit|visited",
);

/** A wish about every time, though it names one. */
export const ANY_TIME = ways(
  "before|prior ~3 or|and|nor ~2 after|following",
  "before , during",
  "at any time|point|stage",
);

/** What is said of others, of other matters, or to send a message another way. */
export const ELSE = {
  always: ways(
    "some|many|other|several|most|few|certain|another|her|his|their ~1 programs|program|places|hospitals !,|we|our|like",
    "nrmp|match|acgme|eras|law ~3 prohibit|prohibits|forbid|forbids|discourage|discourages|bars|bar",
    "programs ~1 may|must|should|from|to|shall|cannot",
    "letter|letters writer|writers",
    "recommendation|recommendations|reference|references|transcript|transcripts|vendor|vendors|recruiters|attachment|attachments|encrypted|unsigned|late",
    "colleague|friend|someone|somebody|classmate ~2 told|said|mentioned|says|heard",
    "not|never ~2 REFUSE",
    "not|never ~1 a|the kind|sort|type",
    "make me|us",
    "not our|the policy ~1 REFUSE",
    "more than|one one|than ~1 message|email|note|letter|card",
    "multiple|duplicate|several emails|messages|notes|copies",
    "not ~3 heard|hear",
    "no ~4 MESSAGE ~1 from|by us|me|our",
    "your|my ~1 MESSAGE ~2 was|were|got|has|had",
    "have|has|had|could ~1 not ~2 read|open|opened|reviewed",
    "mistake|accidentally|spam|junk|resend|filter",
    "not ~2 rank|score|judge|weigh|grade ~4 by|on",
    "phone|fax|number|portal|scanner ~3 not ~2 accept|take",
  ),
  /** What is limited to a matter or a time is no wish for silence, unless it is about the time after interviews. */
  unlessAfterward: ways(
    "about|regarding|concerning|directly",
    "by|via|through|over|on ~2 phone|telephone|mail|text|fax|social|media|voicemail",
    "parking|scheduling|directions|reschedule|travel|status",
    "hours|weekends|weekend|holidays|night",
    "until|till|while !after ~2 january|february|march|april|october|november|december|we|you|further|notice|monday|tuesday|wednesday|thursday|friday",
    "before ~2 january|february|march|october|november|december|we|you",
    "document|documents|originals|photo|payment",
    "reply|respond|response",
    "mailbox|inbox|monitored|automated|address",
  ),
  /** After the wish: where to write instead. */
  behind: ways(
    "instead",
    "rather than",
    "but|;|—|,|. ~2 send|email|write|contact|use|direct|address|submit|upload !not ~8 coordinator|office|portal|to|instead|form",
    "email ~2 best|better|preferred|works",
  ),
};
