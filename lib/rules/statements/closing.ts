import type { SentenceView } from "@/lib/rules/statements/reading";
import { ways } from "@/lib/rules/statements/vocabulary";

/** How mail ends, to whomever it goes: looking forward to a meeting, a reply, or an application. */
const CLOSING = ways(
  "forward ~2 hearing|meeting|seeing|speaking|talking|reading|reviewing|receiving|learning|connecting|chatting|visiting|staying|keeping",
  "forward ~2 your|a|the ~1 reply|response|answer|message|email|call|application|conversation",
  "excited|happy|glad|pleased|delighted|eager|like|love|hope|hoping ~1 to ~1 hear ~1 from|back ~1 you",
  "excited|happy|glad|pleased|delighted|eager ~1 to ~1 meet|see|speak|talk|host ~1 with|you",
);
/** What is beyond how mail ends: the applicant as one of theirs, a wish, a regard, or a list. */
const BEYOND = ways(
  "join|joining|joined|resident|residents|residency|intern|interns|july|june|summer|fall|ours|team|family|class|colleague|colleagues|member|trainee",
  "match|matched|matching|rank|ranked|ranking|list|work|working|train|training|having|have|together|part|future|years|year|possibility|prospect",
  "lucky|asset|addition|thrilled|fit|strong|top|here|hospital",
  "hope|hopes|hoping|want|wants|love !to",
  "see|seeing|meet|meeting ~3 in|as|among ~1 our|us",
  "NOT !hesitate",
  "but|unfortunately|however|though|although",
);
/** Whether a sentence is nothing but how mail ends, which says as much to everybody; it may ask for a reply, too. */
export const endsMail = ({ mentions, question }: SentenceView): boolean =>
  !question && mentions(CLOSING) !== null && mentions(BEYOND) === null;

/** Whether it is that, and asks for nothing. */
export const isClosing = (view: SentenceView): boolean => !view.asks && endsMail(view);

/** The words by which mail ends. */
export const closingIn = ({ mentions }: SentenceView) => mentions(CLOSING);
