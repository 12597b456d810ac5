import { phrases } from "@/lib/rules/text/pattern";
import { VOCABULARY } from "@/lib/rules/wording/pressing/vocabulary";

/** By when, with or without a day. */
export const BY = phrases(VOCABULARY, [
  "LIMIT !yours|which|when|what|whom|replying|email|phone|mail|text|far|any|your|a|accident|chance ~4 TIME",
  "before|until|till ~1 i ~4 certify|submit|finalize|finalise|rank|decide|must|have|need|commit|sign",
  "within|in ~1 the ~1 next|coming|following",
  "no|not later than",
  "prior to ~4 TIME",
  "LIMIT the first",
  "at the latest",
  "latest ~1 by|on",
]);

/** Now, or as good as now. */
export const AT_ONCE = phrases(VOCABULARY, [
  "SOON",
  "right|straight away|now",
  "at once",
  "without ~2 delay",
  "soon as ~1 possible|can|able|humanly",
  "quickly|fast as",
  "this|the same|very week|afternoon|morning|evening|instant|minute|day",
  "sooner",
  "no delay",
  "next ~2 hours|days",
]);

/** The reader is asked to answer, in the words of a request, an order, or a trust that leaves no room. */
export const TOLD = phrases(VOCABULARY, [
  "please|kindly|pls|plz|plse ~5 DO",
  "please|kindly|pls|plz|plse ~2 treat|handle|process|expedite|review",
  "ask|request|requesting|asking|trust|expect|expecting|demand|urge|beg|need|want|require|insist|hope|assume ~2 that|you|your|for|to|a|an ~5 DO|ANSWER",
  "could|can|would|will|may you|someone|somebody|anyone|your|i ~5 DO|ANSWER",
  "like|love|appreciate|need|want|hoping|hope|expect|expecting|forward|prefer|wish|grateful|thankful|glad|happy ~4 hear|hearing|know|ANSWER|answered|receive",
  "you|program|committee ~2 ACT",
  "a|an|your ~1 call|word back",
  "a|an ANSWER",
  "like|want|need|have ~3 cleared|answered|resolved|settled|decided|sorted|done|finished",
  "must|should|need|needs|has be|to ~1 be answered|resolved|settled|decided",
]);

/** An order with a time. Orders count only where a sentence or a clause begins with them. */
export const ORDER = phrases(VOCABULARY, ["DO !us", "get back to me", "get in touch"]);

/** Words between a request and a time that make the time something else's: "tell me where we meet tomorrow". */
export const ASIDE = new Set("where what when which how if whether about who".split(" "));

/** What stands in the writer's day, not in the program's answer. */
export const OWN_THINGS = phrases(VOCABULARY, [
  "my !application|interview|file|case|status|request|email|question|questions|mail|candidacy|situation|invitation",
]);

/** A time by which the writer, not the reader, has something to do. */
export const OWN_TIME = phrases(VOCABULARY, [
  "know|tell|confirm|say|inform|advise|hear|me|us if|whether|when|what|which|how|that ~1 you|i|the|there|anything|it|this|we|my ~3 need|want|require|prefer|should|must|can|may|could|ought|has ~8 LIMIT",
  "which|what|whether|if|when|that ~5 due|uploaded|submitted|returned|arrive|arrived|complete ~3 LIMIT",
  "i|we will|can|am|shall ~2 answer|reply|respond|confirm|send|let|tell|inform|give|decide|write|submit|upload|update|provide|notify|return",
  "happy|glad|willing|able|ready|pleased to ~1 answer|reply|respond|give|tell|send|provide",
  "for me to|if",
]);

/** Other ways of setting a time. */
export const DEADLINE = phrases(VOCABULARY, [
  "deadline ~6 hearing|ANSWER|programs",
  "deadline ~2 for|to ~2 your|you ~3 ANSWER|DO",
  "you|your|program|committee ~1 have|has|got ~2 until|till|til|24|48|72|one|two|three !excellent|great ~3 TIME",
  "i ~3 give|giving ~1 you ~1 until|till|24|48|72|one|two|three|a",
  "need|want|expect|require ~1 it|this|that|one ~3 LIMIT|today|now|tomorrow|this|immediately|asap",
  "get back to me ~4 SOON|LIMIT",
  "ANSWER ~2 is|are ~3 needed|NEEDED|due|urgent !by|of",
  "ANSWER ~3 urgently|immediately|asap",
  "a|an|your|the|any ~2 ANSWER ~3 soon as",
  "ANSWER ~3 no later",
  "DO ~4 me ~3 no later",
  "clock is ticking",
  "time|days|patience is|are ~2 running|short|ticking|out|up|thin !on|in|during",
  "running out|low of|on ~1 time|patience|days",
]);
