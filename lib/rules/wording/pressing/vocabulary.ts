import type { Vocabulary } from "@/lib/rules/text/pattern";
import { wordSet } from "@/lib/rules/text/word-set";

const ANSWER = `answer answers reply replies response responses decision word explanation confirmation acknowledgement acknowledgment
  responce respons repsonse anwser update updates news feedback verdict clarity clarification reaction callback`;
const DO = `confirm respond reply answer let get tell act decide write call inform advise make give offer update notify send email
  contact provide return acknowledge clarify explain revert hear say settle resolve finalize finalise sort fix process come return expedite`;

/** The words in which people press a program. */
export const VOCABULARY: Vocabulary = {
  ANSWER: wordSet(ANSWER),
  /** What the writer is still without. */
  SIGN: wordSet(
    `${ANSWER} anything nothing sign email mail call message reply invite invitation letter single one much courtesy peep`,
  ),
  ANSWERED: wordSet(
    "answered replied responded acknowledged answering replying responding answer answers reply replies respond responds acknowledge reacted react answerd replyed confirmed writing wrote written write called",
  ),
  DO: wordSet(DO),
  READER: wordSet(
    "you your office program committee coordinator coordinators department team side end somebody anybody anyone someone director leadership faculty staff hospital gme dr residency doctor admin",
  ),
  ACT: wordSet(
    "confirm respond reply answer let get tell act decide inform advise make give provide return acknowledge clarify explain revert settle resolve finalize finalise come",
  ),
  /** People and places that are not the reader. */
  /** A body that owes the writer something, and is not the reader. */
  BODY: wordSet(
    "journal editor editors reviewer reviewers board boards ecfmg registrar office society publisher referees irb council airline embassy consulate school usmle nbme conference",
  ),
  THIRD: wordSet(
    `registrar dean school university college journal editor reviewers reviewer publisher board visa passport ecfmg nbme usmle
     landlord embassy consulate patient patients relative relatives lab pharmacy bank airline airport hotel insurance eras
     radiologist radiology mentor advisor adviser resident residents fellow fellows friend friends brother sister wife husband
     partner classmate classmates colleague colleagues nurse nurses technologist mother father parents family families child
     woman man boy girl daughter son team teams clinic surgeon surgery attending attendings consult consults vendor company
     shop restaurant garage library librarian printer courier postman post neighbour neighbor student students intern interns`,
  ),
  /** What makes the writer's wish a demand. */
  DEMAND: wordSet("need needs must require requires demand demands want insist expect"),
  NEEDED: wordSet(
    "imperative crucial critical essential vital necessary urgent important mandatory paramount overdue needed required imperitive",
  ),
  SOON: wordSet(
    "asap immediately immediatly immediatley urgently now today tonight tomorrow quickly earliest promptly urgent instantly soonest swiftly speedily fast quick pronto rapidly",
  ),
  LIMIT: wordSet("by before until till within latest til untill withing"),
  TIME: wordSet(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri tomorrow tommorow tomorow today tonight noon midnight end
     close week weekend weekends month days hours hour day weeks eod cob eow morning evening afternoon january february march april may june july
     august september october november december jan feb mar apr jun jul aug sept oct nov dec deadline list lists rol certification match due then year holidays holiday break christmas thanksgiving
     1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 48 72 24 36
     2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st
     tenth fifteenth twentieth thirtieth fifth`,
  ),
  SPAN: wordSet("day days week weeks month months year years fortnight ages forever long"),
  MANY: wordSet(
    "two three four five six seven eight ten several repeated many multiple numerous countless twice previous last earlier prior past 2 3 4 5 6 7 8 both all other endless repeatedly constant these those couple so",
  ),
  NTH: wordSet("second third fourth fifth sixth seventh eighth tenth 2nd 3rd 4th 5th 6th 7th nth umpteenth"),
  MAIL: wordSet(
    "email emails mail mails message messages letter letters call calls voicemail voicemails inquiry inquiries request requests reminder reminders note notes follow attempts attempt question questions emials correspondence texts",
  ),
  WROTE: wordSet(
    "emailed written wrote called messaged mailed contacted reached phoned texted asked sent emailing writing calling messaging contacting reaching phoning asking reminded followed sending rang rung",
  ),
  THEN: wordSet("will shall must would going assume consider take withdraw forced have no drop rank report go"),
  BAD: wordSet(
    "unacceptable acceptable unprofessional rude disrespectful unfair inexcusable excuse outrageous ridiculous disappointing frustrating insulting discourteous disheartening infuriating appalling poor shameful tolerate intolerable annoying",
  ),
  UPSET: wordSet(
    "disappointed frustrated tired sick fed upset annoyed angry impatient offended exasperated dismayed running losing",
  ),
  ELSE: wordSet(
    "withdraw look assume consider rank go report complain escalate take contact choose accept drop conclude forced choice move call write remove think cancel turn decline lower email inform lodge file give pursue treat regard sign interpret",
  ),
};
