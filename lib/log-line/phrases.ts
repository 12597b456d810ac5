import type { Message, Program } from "@/lib/season/schema";

/** What the words for a kind say; a part that they leave open is null. */
export type KindReading = {
  direction: Message["direction"] | null;
  kind: Message["kind"] | null;
  channel?: Message["channel"];
  stage?: Program["stage"];
  /** The kinds to choose from where the words leave it open. */
  among?: Message["kind"][];
};

/** Words whose direction the grammar tells: who stands before them, who after. */
export type Verb = { mine: KindReading; theirs: KindReading };
/** What words mean. */
export type Meaning = KindReading | Verb;

const sent = (kind: Message["kind"], more: Partial<KindReading> = {}): KindReading => ({
  direction: "sent",
  kind,
  ...more,
});
const received = (kind: Message["kind"], more: Partial<KindReading> = {}): KindReading => ({
  direction: "received",
  kind,
  ...more,
});
const decided = (stage: Program["stage"]) => received("decision", { stage });
const sentSomething: KindReading = {
  direction: "sent",
  kind: null,
  among: ["thank-you", "update", "interest", "reply", "logistics"],
};
const phone = { channel: "phone" } as const;

/** What is said of a message between the words for its kind; it is told and kept, as other words left over are. */
export const SAID_OF_IT =
  "nice|kind|short|quick|brief|lovely|warm|sweet|great|good|long|generic|detailed|personal|polite|friendly|very|really|so|quite|formal|automated|automatic|encouraging|positive|vague|cold|weird|strange|second|new|another";
const NOUN = "(?:reply|replies|response|answer|e-?mail|mail|message|msg|note|letter|word|text|card)";
/** The writer as the one who did it, with what may stand between. */
const I = "(?:i|we)(?:['’]ve| have| had| (?:just|also|already|finally|politely|now|then))*";
const THEY = "(?:they|she|he|pd|apd|coordinator|the program|program director)";

/** What people type for a kind, each with what it says. Of those that begin at the same place, the longest is meant. */
export const PHRASES: [string, Meaning][] = [
  // What is thanked for.
  [
    "rotation[- ](?:thanks|thank[- ]?(?:you|u)s?)|(?:thanks|thank[- ]?you|ty) for (?:the |my )?rotation",
    sent("rotation-thanks"),
  ],
  [
    `(?:thank[- ]?(?:you|u)s?|thankyou|thanks|thanx|thx|tysm|tyvm|tys|ty)(?:[- ](?:${NOUN}s?|cards?))?`,
    sent("thank-you"),
  ],
  [
    "(?:was |were |been |got |being )?thanked by|(?:says?|said|sends?|sends? (?:their|his|her)|passed on (?:their|his|her)) (?:thanks|thank[- ]?you|thx|ty)(?! to)(?: back)?",
    received("other"),
  ],
  ["(?:thanks?|thanking) (?:me|us)|told (?:me|us) (?:thanks|thank[- ]?you|ty|thx)", received("other")],
  ["thanked", { mine: sent("thank-you"), theirs: received("other") }],
  ["thank", sent("thank-you")],
  [`(?:got |received )?(?:a |an |the |their )?(?:thanks|thx|ty|thank[- ]you)(?: ${NOUN})? from`, received("other")],
  [`${THEY} thanked(?: me| us)?|thanked (?:me|us)(?: by)?`, received("other")],
  // The one letter, and taking it back.
  [
    "(?:release|released|releasing|take[- ]?back|took[- ]?back|taking[- ]?back|retract(?:ed|ing)?|rescind(?:ed|ing)?)(?: of)?(?: the| my)?(?: #\\s?1| number one)?(?: letter| promise)?(?: to| from)?|withdr(?:ew|aw|awing|awn) (?:the |my )?(?:#\\s?1|letter|number one)(?: letter)?(?: to| from)?",
    sent("intent-release"),
  ],
  ["(?:intent[- ]release|release of (?:the |my )?intent)(?: letter| e-?mail| note)?(?: to)?", sent("intent-release")],
  [
    "(?:my |the )?(?:letter of intent|intent(?: letter| e-?mail)?|#\\s?1|number (?:one|1)|no\\. ?1|first[- ]choice letter)(?: letter| e-?mail)?",
    sent("intent"),
  ],
  ["my (?:first|top|number[- ](?:one|1)|#\\s?1) (?:choice|pick)", sent("intent")],
  ["loi", { direction: "sent", kind: null, among: ["intent", "strong-interest", "interest"] }],
  ["(?:very )?strong[- ]interest(?: letter| e-?mail| note)?", sent("strong-interest")],
  ["(?:an? )?updates?(?: letter| e-?mail| note)?|updated", sent("update")],
  // "Marsh sent an update" is theirs; "Harlow sent update" may be one's own, with the program in front.
  [
    "sent (?:an?|the|their|some) updates?(?: letter| e-?mail| note)?",
    { mine: sent("update"), theirs: received("other") },
  ],
  ["sent updates?(?: letter| e-?mail| note)?", { mine: sent("update"), theirs: { direction: null, kind: null } }],
  [`sent (?:an?|the|their|some) (?:(?:${SAID_OF_IT}) )*${NOUN}`, { mine: sentSomething, theirs: received("other") }],
  [
    `sent (?:me|us)(?: (?:an?|the|their|some|my))?(?: (?:${SAID_OF_IT}))*(?: (?:${NOUN}|updates?|thank[- ]?you|thanks|link|information|info|details))?`,
    received("other"),
  ],
  [
    `(?:an? |the |got an? |received an? )?updates? from|(?:(?:got|received) (?:an? |the |some )?|(?:(?:got|received) )?their )updates?|${THEY} updated(?: me| us)?`,
    received("other"),
  ],
  [
    "(?:expressed|showed)(?: an| my| their)? interest(?: to| in)?",
    { mine: sent("interest"), theirs: received("interest-shown") },
  ],
  ["(?:letter of |expressed |expression of )?interest(?: mail| e-?mail| letter| note)?", sent("interest")],
  [
    `(?:got |received )?interest from|(?:${THEY} )?(?:showed|expressed) interest in me|${THEY}(?:['’]re| are) interested`,
    received("interest-shown"),
  ],
  // Answers, theirs and mine.
  [
    "my (?:reply|response|answer)(?: to)?|(?:reply|response|replied|responded|answered|wrote back|got back) to",
    sent("reply"),
  ],
  [
    "(?:replied|responded|answered|wrote|got|reached out|spoke)(?: back)? to (?:me|us)|answered (?:me|us)",
    received("other"),
  ],
  [`${I} (?:replied|responded|answered|wrote back)(?: to)?`, sent("reply")],
  [
    "(?:reply|response|answer) sent(?: to)?|sent (?:an? |my |the )?(?:reply|response|answer)(?: back)?(?: to)",
    sent("reply"),
  ],
  [`${NOUN} sent(?: to)?`, sentSomething],
  ["replied|responded|answered|wrote back|got back", { mine: sent("reply"), theirs: received("other") }],
  [
    `(?:their |a |got (?:a|an|their) |received (?:a|an|their) |got )?${NOUN}(?: back)? from|(?:got|received) (?:a |an |their |some )?(?:(?:${SAID_OF_IT}) )*${NOUN}(?: back)?|their ${NOUN}`,
    received("other"),
  ],
  [
    `(?:i )?(?:['’]ve |have |had |has )?(?:was|were|been|got) sent (?:an? |the |their |some )?(?:(?:${SAID_OF_IT}) )*${NOUN}(?: from| by)?`,
    received("other"),
  ],
  ["reply|heard (?:back )?from|heard back|hear back", received("other")],
  [
    `${THEY} (?:replied|responded|answered|wrote|wrote back|e-?mailed|mailed|texted|messaged|got back|reached out)(?: to)?(?: me| us)?(?: back)?`,
    received("other"),
  ],
  [`${I} (?:e-?mailed|wrote(?: to)?|messaged|texted|mailed)`, sentSomething],
  [
    "e-?mailed|messaged|texted|wrote to|wrote|mailed|reached out to|reached out",
    { mine: sentSomething, theirs: received("other") },
  ],
  [
    "(?:i |we )?(?:spoke|talked|chatted) (?:with|to|w/?)",
    { direction: "sent", kind: null, among: ["logistics", "update", "thank-you"], ...phone },
  ],
  // On the phone.
  [
    `${THEY} (?:called|phoned|rang)(?: me| us)?(?: back)?|called by(?! phone)|(?:(?:got|received|missed) (?:a |an |their )?|a )?(?:phone )?call from|(?:got|received|missed) (?:a|their) (?:phone )?call|their (?:phone )?call`,
    received("other", phone),
  ],
  [
    "(?:a |got (?:a )?|received (?:a )?|left by )?(?:voice ?mail|vm) from|left (?:me|us) (?:a )?(?:voice ?mail|vm|message)",
    received("other", phone),
  ],
  [`${I} (?:called|phoned|rang)|(?:voice ?mail|vm)(?: to| for| with)?`, sent("logistics", phone)],
  [
    "left (?:an? )?(?:voice ?mail|vm|message|msg)(?: to| for| with)?",
    { mine: sent("logistics", phone), theirs: received("other", phone) },
  ],
  ["called|phoned|rang", { mine: sent("logistics", phone), theirs: received("other", phone) }],
  ["(?:phone )?call(?:ing)?(?: to| with)?|phone", sent("logistics", phone)],
  ["scheduling|scheduled|rescheduled|rescheduling|logistics", sent("logistics")],
  // What they decide, and what I do.
  [
    "(?:an? |the |got an? |received an? |interview )*(?:invitation|invite|ii)(?: to interview)?(?: from)?|invited(?: me)?(?: by)?(?: to interview)?|offered (?:me )?an interview",
    received("invitation"),
  ],
  [`questions? from|${THEY} asked(?: me| us)?(?: a question)?|asked (?:me|us)(?: by)?`, received("question")],
  [`(?:my )?question (?:to|for)|${I} asked`, sent("logistics")],
  ["question", received("question")],
  ["asked", { mine: sent("logistics"), theirs: received("question") }],
  [
    `${THEY} rejected(?: me| us)?|rejected (?:me|us)|rejected (?:by|from|at)|(?:got (?:a )?|received (?:a )?)?rejection(?: from| by| at)?|(?:${THEY} )?turned (?:me|us) down|(?:was |got )?turned down by|(?:was |were |been |got |getting )rejected(?: by| from| at)?`,
    decided("rejected"),
  ],
  // "Rejected Harlow" may be one's own doing, or short for "by Harlow".
  [
    "rejected",
    { mine: { direction: null, kind: null, among: ["decision", "logistics"] }, theirs: decided("rejected") },
  ],
  [
    "(?:the |my |their )?(?:interview )?(?:invitation|invite|interview) declined",
    sent("logistics", { stage: "declined" }),
  ],
  [
    `(?:${I} )?accepted(?: the| their| an)?(?: interview)?(?: invitation| invite| interview| offer)?(?: from| at)?|(?:the |my |their )?(?:interview )?(?:invitation|invite|interview) accepted`,
    { direction: "sent", kind: null, among: ["reply", "logistics"] },
  ],
  [`${THEY} declined(?: me)?|declined (?:me|by)`, decided("rejected")],
  [`${I} (?:declined|turned down|rejected|said no to|passed on)`, sent("logistics", { stage: "declined" })],
  // Nobody but a program waitlists or invites for an interview: what one did oneself there is asked.
  [`${I} (?:waitlisted|wait-listed|wl['’]?d|invited|offered)`, { direction: "sent", kind: null }],
  ["declined", { mine: sent("logistics", { stage: "declined" }), theirs: decided("rejected") }],
  ["turned down", { mine: sent("logistics", { stage: "declined" }), theirs: decided("rejected") }],
  [
    `${I} (?:withdrew|withdrawn)|(?:i |we )?(?:withdrew|withdrawn)(?: my| the)?(?: application)? from|withdrawal (?:to|from)`,
    sent("logistics", { stage: "withdrawn" }),
  ],
  // "Harlow withdrew" may be what they did, or what was done there.
  ["withdrew", { mine: sent("logistics", { stage: "withdrawn" }), theirs: { direction: null, kind: null } }],
  [
    "wait ?list (?:(?:update|interest|response) )?(?:letter|e-?mail|mail|note|update|message)",
    { direction: null, kind: null, among: ["decision", "update", "strong-interest"] },
  ],
  [
    `(?:${THEY} )?(?:waitlisted|wait-listed)(?: me)?(?: by| at)?|put me on the(?:ir)? wait ?list(?: at)?|(?:on (?:the|their) )?wait ?list(?: at| from)?|wl(?:['’]?d)?(?: at| from| by)?`,
    decided("waitlisted"),
  ],
  [
    "(?:moved |taken |came |got |come |just )*off (?:the |their )?wait ?list(?: at| of| from)?",
    { direction: "received", kind: null, among: ["decision", "invitation", "other"] },
  ],
  ["decision(?: from)?", received("decision")],
  ["(?:away |sub-?i )?rotation(?: mail| e-?mail| note| feedback)?", sent("rotation")],
];

/** How it went, where that is neither e-mail nor said by the kind. */
export const CHANNELS: [string, Message["channel"]][] = [
  ["(?:met )?in[- ]person|face[- ]to[- ]face", "in-person"],
  ["(?:by |via |on |through )?(?:the )?portal|(?:via |on |in )?thalamus", "portal"],
  ["by (?:post|mail)|(?:hand)?written card|postcard|card", "post"],
  ["by phone|over the phone|on the phone", "phone"],
  ["(?:by|via|over) e-?mail", "email"],
];

/** Short for "not" behind a verb, with the mark or without: "wasn't", "didnt". */
const NOT = "(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must|need|might|ai)n['’]?t|cannot";

/** What turns the words after it into something not done yet, or not done at all. */
export const NOT_DONE = `(?:do not|don['’]?t) forget(?: to)?|${NOT}|not|no|never|next|pending|(?:may|might|could|would|must|should)(?:['’]ve)?|unless|until|if|whether|in case|gotta|got to|ought to|supposed to|meant to|meaning to|intend(?:s|ed|ing)? to|tr(?:y|ies|ied|ying) to|attempt(?:ed|ing)? to|fail(?:ed|ing|s)? to|unable to|refused to|almost|nearly|barely|hardly|instead of|once|any|no longer|changed my mind(?: on| about)?|ow(?:e|es|ed|ing)|deserves?|skip(?:ped|ping)?|thought(?: that)?(?: i| we| about| of)*|sending|time to|ready to|let me|let['’]?s|lemme|when (?:do|does|should|can|will|to)|how do|wait(?:ing)? (?:on|for|to)|awaiting|expecting|expects?|hop(?:e|es|ing|ed) (?:to|for)|thinking (?:of|about)|considering|wants?|wanted to|needs?|needed to|did i|did we|do i|do we|have i|have we|has to|have to|had to|must|should|remember(?: to)?|prepare|compose|write|do not|did not|remind(?:er|s|ed)?(?: me| us)?(?: to)?|(?:told|asked|tells?|asks?|wants?|advised|suggested|urged|begged)(?: me| us)? to|(?:says?|said)(?: that| to| i| we)*(?: should| must)?\\s*$|draft(?:ed|ing)?|todo|to[- ]do|plan(?:ned|ning|s)?(?: to| for| on)?|going to|gonna|want to|will|i['’]ll|we['’]ll|forg[eo]t(?: to)?|about to|still to|yet to|tomorrow`;

/** Of those, what says that it is still to be done by the writer: a task. */
export const TO_DO =
  "(?:need|needs|have|has|ought|got|still|yet|want|plan|planning|going|supposed|remember|about) to|gotta|gonna|lemme|let me|must|should|to[- ]?do|(?:do not|don['’]?t) forget|forgot to|remember|remind(?:er)?(?: me| us)?|i['’]ll|we['’]ll|next|ow(?:e|ing)|time to|later|soon|tomorrow|tmrw|eventually|at some point";

const WEEKDAYS = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
const MONTHS =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** A day by which something is to be done: "by wed", "before Dec 3". */
export const BY_DAY = `(?<!(?:day|night|week|hour|morning|evening) )(?:by|before|no later than|due(?: on| by)?) (?:(?:this|next|the) )?(?:${WEEKDAYS}|tomorrow|tmrw|${MONTHS}\\.? \\d{1,2}|\\d{1,2}/\\d{1,2})(?:st|nd|rd|th)?(?!['’])`;

/** What a program does that says something: a name right before it wrote, called, or told it in person. */
export const TELLS =
  "said|says?|told|tells?|wrote|writes|asked|asks|offered|offers|invited|invites|rejected|rejects|mentioned|mentions|confirmed|confirms|promised|announced|let|wants|thinks|hopes|suggested|suggests|replied|answered";

/** What says the same of the words before it. */
export const LATER =
  "(?<!\\b(?:day|week|hour|minute|month)s?\\s)later(?: today| on)?|tomorrow|tmrw|pending|todo|to-do|next$|soon|maybe|some ?day|eventually|next (?:week|month|time)|at some point|when i (?:can|get to it|have time)";

const SEND =
  "(?:send|sent|sending|go(?:ne)? (?:out|through)|went (?:out|through)|deliver(?:ed)?|mail(?:ed)?|finish(?:ed)?|done|do|write|written|submit(?:ted)?)";

/** What says of the whole line that the message did not go out, wherever it stands: it failed, or is still to be written. */
export const NOT_SENT = `(?:fail(?:ed|s|ing|ure)?(?= to | deliver|[\\s.!)]*$)|bounc(?:ed|es|ing)|bounce ?back|undeliver(?:ed|able)|returned to sender|(?:came|got|was|were|been) (?:back|returned|blocked)(?! to)|stuck(?= in|[\\s.!)]*$)|unsent|unwritten|unfinished|queued|(?:in|is in|still in|to) (?:my |the )?(?:drafts?|outbox|queue)|on hold|(?:over)?due(?! to)|owed|drafted|(?:saved|left|kept)(?: it)?(?: as| in)?(?: a| my)? drafts?|wrong (?:e-?mail )?(?:address|e-?mail|person|recipient|name|one)|half[- ]?(?:written|done|finished)|(?:${NOT}|not|never)(?: been| yet| actually| really| been able to| get(?:ting)? to| got(?:ten)? to)* ${SEND}|(?:still |need(?:s|ed)? |ha(?:ve|s|d) |yet |going |plan(?:ning)? |want |forg[eo]t |meant |about |supposed |waiting |tr(?:ied|ying) |unable )+(?:not )?to (?:be )?${SEND}|(?:will|should|must|i['’]ll|gonna|gotta)(?: still| then)? (?:be )?${SEND}|to[- ]?do|to be (?:sent|written|done)|pending|scheduled (?:for|to)|for later|not yet(?=[\\s.!)]*$))`;

/** Words that tell a program it is first, which no other kind of message says in passing. */
export const PROMISE =
  "#\\s?1|number (?:one|1)|no\\. ?1|(?:first|1st|top)[- ](?:choice|pick)|letter of intent|rank(?:ing|ed)?(?: \\p{L}+){0,3} (?:first|1st|on top|at the top|above all(?: others)?)|(?:first|1st|top|at the top) (?:on|of) my (?:rank )?list|commit(?:ted|ting)? to";
