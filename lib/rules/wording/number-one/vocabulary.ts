import { wordSet } from "@/lib/rules/text/word-set";
/** The words by which people tell a program that it is first, and those by which they do not. */

/** Words for one place to train. */
export const PLACE = wordSet(
  `program residency hospital institution department school center centre university college clinic team track place site
   group division section training fellowship one spot house internship prelim ty tri`,
);
export const PLACES = wordSet(
  "programs residencies hospitals institutions departments schools centers places sites teams tracks",
);

/** Before a place, these make it some other place, or no particular one. */
export const NOT_THIS = wordSet(
  `another other others different a an any each every no which what their her his whose many several most some two three
   both either neither someone somebody elsewhere competing rival whichever whatever whoever`,
);

export const CHOICE = wordSet("choice pick preference selection option");
/** After "first" or "top", a place on a list. */
export const SPOT = wordSet(
  "spot slot position place line rank ranking row entry seat preference choice pick selection option vote pos spots",
);
export const OWNERS = wordSet("my our");
/** Verbs by which somebody comes to hold a place, and by which the writer gives it. */
export const HOLDING = wordSet(
  `get gets getting got have has earn earns earned receive receives take takes taking took hold holds held deserve deserves win
   wins won own owns claim claims claimed occupy occupies fill fills belong belongs go goes going give gives giving gave given
   award awards awarded awarding save saves saved saving reserve reserves reserved reserving grant granted hand handed assign assigned dedicate
   dedicated devote devoted allot allotted offer offering keep kept keeping cast casting see sees`,
);
/** Between "my" and "first choice". */
export const ADJECTIVES = wordSet(
  `absolute clear only very own sincere true definite undisputed current personal unequivocal one and honest real final
   undoubted obvious easy overall single long unquestioned unquestionable unwavering firm number all time new far away
   hands down runaway lifelong enduring official foremost unambiguous clear-cut greatest resounding unequivocally main primary next favorite favourite dream big no-brainer decided considered heartfelt genuine`,
);

export const BE = wordSet("is are am be been being was were 's");
export const LINKING = wordSet(
  "is are am be been being was were 's remain remains remained become becomes became stay stays stayed represents constitute",
);
/** Between a subject and its verb. */
export const AUXILIARIES = wordSet(
  `will would shall should can could may might must do does did have has had having be been being is are am was were 's to
   going still also currently now always ever never not indeed just even again already simply truly really very so far by all
   well hands down along throughout since both in fact actually today forever still once`,
);

export const RANKING = wordSet(
  `rank ranks ranked ranking list lists listed listing place places placed placing put puts putting submit submitting submitted
   certify certifying certified slot slotting slotted position positioned enter entered entering keep keeping
   kept rate rated rating set setting`,
);
/** Verbs that rank only when what they have is the reader. */
export const HAVING = wordSet("have has had got having");
/** Verbs that make something a choice: "I made your program my top choice". */
export const MAKING = wordSet(
  "consider considered considering call calling called make made making name named naming deem declare declared hold keep view see regard regarding",
);
export const CHOOSING = wordSet(
  "choose choosing chose pick picking prefer preferring take taking come coming go going train match matching select selecting want attend join",
);

export const OTHERS = wordSet(
  `they them he she him who whoever everyone everybody anyone anybody nobody someone somebody applicants applicant students
   student resident residents intern interns attending attendings candidates people many others friends colleagues classmates peers me us residency-directors`,
);

/** Subjects of "is my first choice" that are no program. */
export const TOPICS = wordSet(
  `interventional radiology ir dr diagnostic vascular surgery medicine specialty specialties field career city state town
   region location location's access ultrasound imaging embolization procedure procedures approach technique device catheter
   rotation elective lunch dinner food restaurant topic project research mentor mentors mentorship teaching volume autonomy
   culture fit family wellness safety care call schedule time date slot monday tuesday wednesday thursday friday saturday
   sunday january february march april may june july august september october november december chicago boston book song
   movie sport team's color pediatrics cardiology oncology neurology psychiatry dermatology orthopedics anesthesiology midwest coast autonomy
   women men patients patient people residents he she they him i we staying living moving`,
);
/** Capitalised where a sentence begins, and no name for it. */
export const NOT_NAMES = wordSet(
  `a an only there it this that these those in on at of for after before when while as since because having with to and but so if even
   still yes no not thank thanks dear hi hello good please first second last next the your my our you what where who how why from
   by being both now then again also just honestly well finally congratulations unlike like although though whether would should
   could will can may might had have has is are was were do does did nothing everything everyone every each all one two three
   sorry sincerely best regards quick ps p.s than given regardless unless until despite too none nowhere nobody most many several
   some any another her his their she he they i we us me happy merry hope hoping letter letters subject re dr mr mrs ms prof m.d`,
);
/** Endings of nouns for what is no place. */
export const TOPIC_ENDING = /(?:ship|tion|sion|ity|ness|ment|ance|ence|ism|logy|ing|graphy|plasty|ectomy)$/;

/** What "first choice for …" and "first choice of …" may go on with and still be a program. */
export const FOR_TRAINING = wordSet(
  `residency residencies training ir dr interventional radiology integrated independent diagnostic intern internship me us
   match preliminary prelim transitional year programs program all many several so these this that numerous reasons
   obvious both sure the my our certain where categorical advanced pgy1 pgy next here every those anyone places hospitals
   weeks months days long matching fellowship postgraduate graduate specialty's ty personal professional`,
);

/** After a bare "my #1" or "rank you first", words that leave it what it is. */
export const GOES_ON = wordSet(
  `is are am was were has have had will would and or but for on in by since with to because so after from at this these all right
   now too again last yesterday early earlier back regardless hands without of as when over above if that i we you your it the my program residency hospital
   spot slot position place rank ranking ranked overall today tonight tomorrow next come before ahead among amongst though
   although while once then also always forever no not until even despite given which who where based out if upon during
   through throughout truly honestly sincerely period anyway either thanks thank dr doctor hope please remains remain
   still here there whatever wherever unless team match university institution pick choice preference selection option
   residencies training location site goes go went gets belongs stands sits lies says feels means comes got`,
);

export const NEGATORS = wordSet(
  `not never neither nor none nobody hardly barely refuse refused refusing decline declined avoid avoided avoiding unable
   instead premature reluctant hesitant unfair uncomfortable dishonest`,
);
/** "No doubt", "no question": words that turn a negation into its opposite. */
export const CERTAINTY = wordSet(
  `doubt doubts question questions hesitation hesitations reservation reservations secret surprise hesitate uncertainty
   qualms qualm mistake wonder remiss misunderstand misunderstanding confusion only just merely simply more clearer happier
   prouder surer wait help overstate emphasize emphasise stress enough without surprised regret regrets ambiguity mystery contest suspense comparison competition contender`,
);
export const CONDITIONS = wordSet("if unless whether until wish imagine suppose supposing assuming provided");
export const HEDGES = wordSet(
  `might may could should maybe perhaps possibly probably likely potentially potential consider considering contemplating
   leaning tempted debating weighing toying hope hoping hoped aspire aspiring almost nearly near toward towards close
   contender between either tied tie would contention running candidate thinking try trying myself able deciding inclined share shares sharing`,
);
export const ATTITUDES = wordSet(
  `think thinks thought believe believes believed want wants wanted hope hopes hoped insist insists insisted suggest suggests
   suggested recommend recommends recommended say says said argue argues argued assume assumes assumed joke jokes joked ask
   asks asked asking urge urges urged predict predicts predicted guess guesses guessed advise advises advised wonder wonders
   tell tells told claim claims claimed expect expects expected`,
);
export const ONCE = wordSet(
  "until before initially originally once ago began started start beginning previously formerly used college then originally",
);
export const MONTHS = wordSet(
  "january february march april june july august september october november december jan feb aug sept oct nov dec fall summer autumn spring winter",
);
/** Verbs through which a denial reaches what is told: "I cannot say that …". */
export const SAYING = wordSet(
  `say saying said tell telling told promise promised promising claim claimed confirm confirmed state stating stated commit mean
   means read reading think believe sure certain know decide decided deciding guarantee guaranteed declare write writing wrote
   suggest imply interpret assume take suppose announce sign want wish ready position convinced true case settled agree agreed
   conclude concluded determined pretend clear`,
);
export const STILL = wordSet("still remain remains remained today now continues since");
