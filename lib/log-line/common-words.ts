/**
 * Words of everyday English that people add to a line ("was great", "so kind"). One of them never stands for a program or a person
 * by its first letters, and where one begins a comment, the names and times after it are part of the comment.
 */

/** Words that carry nothing here and need no telling. */
export const FILLERS = new Set(
  "a about also an and at by cc dr drs email e-mail emails for from i in letter letters mail me miss mr mrs ms my note notes of ok on our prof professor program programs re residency send sent the then to too up us via w with".split(
    " ",
  ),
);

/** Where one of these stands, a comment has begun. */
const COMMENT_STARTS =
  "was were is are am be been being had has have having said says say saying because since although though but so very really quite such i im ive we he she it its that these those who whom which what when where why how if as like just good great nice lovely kind amazing awesome excellent wonderful fantastic super cool fine bad sad happy glad excited hope hopes hoping hoped think thinks thought feel feels felt seemed seems looked looks love loved liked likes enjoyed enjoy talked told mentioned discussed promised offered asked wants want wanted will would could can should may might must still again finally already not no never";

/** What people write and speak about at an interview. */
const TOPICS =
  "abstract application applications case cases conference dinner faculty fellow fellows fellowship housing interview interviewed interviewer interviewers interviews invite invites lecture link missed parking poster pub publication publications rank ranking resident residents schedule score scores step steps transcript visa zoom";

const OTHERS =
  "able above after again ago all almost along also always and another any anybody anyone anything around away back bad been before began begin behind best better between big both bring but call came case chat clinic come coming day days did different do does doing done down during each early easy either else end enough even evening ever every everybody everyone everything fact family far fast few find first follow food found four free friend friends from full fun gave get gets getting give given gives giving go goes going gone got group had half hand happy hard hear heard help her here hers high him himself his home hour hours how idea important into it job keep kept kind know known knows large last late later lead leave left less let life little live long look looking lot lots made mail main make makes making man many matter maybe me mean meet meeting mention met mind minute minutes miss moment month months more morning most much name near need needs new next nice night nobody none nothing now off offer office often old once one only open or other others our out over own paper part past patient patients people person phone place plan please point portal possible question questions quick quickly quite rather read ready real really reason rest right room round same saw see seen send several shall share she short show shown sick side sincere small some somebody someone something soon sorry sort sound speak spoke start started stay still stop story strong sure take taken takes taking talk talks team tell than thank thanks their them themselves then there they thing things third three through time times today together tomorrow tonight too took tour toward trip true try trying turn two under until up upon us use used useful usual via visit visited visiting wait waiting walk warm way weather week weeks well went while whole wife wish within without word words work worked working works world worth write wrong wrote year years yes yesterday yet you young your";

/** What one does with a message or hears of it, and what happens in a season: told in a line, and nobody's name. */
const DONE =
  "accepted apply applied arrived attended booked calling canceled cancelled cc'd certified changed completed confirmed dropped emailing finished followed forward forwarded forwarding forget forgot gotten hey hi interviewing listed mailed mailing matched messaging missing moved passed pending pinged placed posted presented presenting published ranked recall remember received receive receives receiving replies replying requested rescheduled responded scheduled scored sending sends shared signed submitted texting toured updated wrote writes writing written";

/** What people are tested by, and what is sent along. */
const EXAMS =
  "abstracts aoa award awards cv deck form forms grant grants headshot manuscript mspe photo posters project projects research resume slide slides statement survey talk  board boards certificate comlex exam exams grade grades ite ms3 ms4 shelf usmle";

/** Short for two words, as they are typed without the mark. */
const SHORTENED =
  "aint arent cant couldnt didnt doesnt dont hadnt hasnt havent hes im isnt itd itll ive lets mightnt shes shouldnt thats theres theyd theyll theyre theyve wasnt werent whats whos wont wouldnt youd youll youre youve";

const words = (list: string) => list.split(" ");

const STARTS = new Set(words(COMMENT_STARTS));
const COMMON = new Set([
  ...FILLERS,
  ...STARTS,
  ...words(TOPICS),
  ...words(OTHERS),
  ...words(DONE),
  ...words(EXAMS),
  ...words(SHORTENED),
]);

/** Whether a comment begins with this word, given in lower case. */
export const beginsComment = (word: string) => STARTS.has(word);

/** Whether this is a word of everyday English, or short for two ("they're"), given in lower case. */
export const isCommon = (word: string) => COMMON.has(word.replace(/n['’]t$|['’](?:s|re|ve|ll|d|m)?$/, ""));

/** Words that only hold a sentence together, and the verbs of sending and receiving: left over, they say nothing that has to be kept. */
const FUNCTION_WORDS = new Set([
  ...FILLERS,
  ...words(
    "am are as be been being but did do does done gave get gets getting give got gotten had has have having he hear heard her here hers him his how if into is it its just mailed me mine now off onto or our out over receive received receiving said say says send sending sends she shot so spoke talked texted than that their theirs them then there they this those through told tells us was we were what when where which while who whom with write writes writing written wrote you your",
  ),
]);

/** Whether a word, given in lower case, only holds a sentence together ("the", "been") or says that something was sent ("got"). */
export const isFunctionWord = (word: string) => FUNCTION_WORDS.has(word);
