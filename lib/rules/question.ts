import { asksReader, decode } from "@/lib/rules/decode";
import { analyse } from "@/lib/rules/text/analyse";
import { remembering } from "@/lib/rules/text/remember";

/** A question that wants no answer. */
const GREETING =
  /^(?:(?:hi|hello|hey|dear)\b[ ,]*(?:(?:dr|mr|ms|mrs) ?\. )?(?:[a-z]+ ){0,2},? ?)?how (?:are you(?: doing)?|is it going|have you been)(?: today| these days)? ?[?!]*$/;

/** Whether a program's message puts a question to the applicant, so that it waits for an answer. Remembered by the text. */
export const putsQuestion = remembering(
  (text): boolean =>
    analyse(text).some(
      ({ question, words }) => question && !GREETING.test(words.map(({ text: word }) => word).join(" ")),
    ) || decode(text).statements.some(asksReader),
);
