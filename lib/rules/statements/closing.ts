import type { SentenceView } from "@/lib/rules/statements/reading";
import { ways } from "@/lib/rules/statements/vocabulary";

/** How mail ends, to whomever it goes: looking forward to a meeting, a reply, or an application. */
const CLOSING = ways(
  "forward ~2 hearing|meeting|seeing|speaking|talking|reading|reviewing|receiving|learning|connecting|chatting|visiting|staying|keeping",
  "forward ~2 your|a|the ~1 reply|response|answer|visit|message|email|call|application|conversation|interview",
  "excited|happy|glad|pleased|delighted|eager|like|love|hope|hoping ~1 to ~1 hear ~1 from|back ~1 you",
  "excited|happy|glad|pleased|delighted|eager ~1 to ~1 meet|see|speak|talk|host ~1 with|you",
);
/** What is beyond how mail ends: the applicant as one of theirs, a wish, a regard, or a list. */
const BEYOND = ways(
  `join|joining|joined|resident|residents|residency|intern|interns|july|june|summer|fall|ours|team|family|class|match|matched|matching|rank|ranked|ranking|list|work|working|
   train|training|having|have|lucky|asset|addition|thrilled|colleague|colleagues|member|trainee|together|part|future|years|year|possibility|prospect|fit|strong|best|top|here|hospital`
    .split(/\s+/)
    .join("|"),
  "hope|hopes|hoping|want|wants|love !to",
  "see|seeing|meet|meeting|work|working ~3 in|as|among ~1 our|us",
  "NOT",
  "but|unfortunately|however|though|although",
);

/** Whether a sentence is nothing but how mail ends, which says as much to everybody. */
export const isClosing = ({ mentions, asks, question }: SentenceView): boolean =>
  !asks && !question && mentions(CLOSING) !== null && mentions(BEYOND) === null;

/** The words by which mail ends. */
export const closingIn = ({ mentions }: SentenceView) => mentions(CLOSING);
