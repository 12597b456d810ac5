/**
 * Words that stand in letters to any program: everyday English of four letters or more, and the field's own. Notes are full of
 * them, so that sharing one with the notes makes no letter particular. Compared by their stems (`stemOf`).
 */
const EVERYDAY = `
able about above accept accepted accomplish account across action active actually added addition address advance advice afraid
after afternoon again against agree ahead allow almost alone along already also although always amazing among amount another
answer anything anyone appear apply appreciate approach area around arrive asked attend attention author available avoid away
back balance based beautiful because become been before began begin behind being believe best better between beyond body both
break bring brief broad brought build built busy call called came campus cannot care career careful carry cause center certain
challenge chance change chat check choice choose city class clear clearly close closely collaborative colleague come comfortable
coming common community complete concern confident confirm consider contact continue conversation could country couple course
cover culture current daily days deal dear decide decision deep deeply demonstrate department depth describe desire develop
difference different difficult director discuss done down draw drawn dream drive during each eager early easily easy else email
emphasis encourage enjoy enough ensure entire environment especially even evening event ever every everyone everything exactly
example excellent except excited exciting expect experience explain express extra eye face fact fair fall family fantastic
favorite feel feeling felt field final finally find first five flexible focus follow food forward found four free fresh friend
friendly from front full further future gain gave general generous getting give given glad goal goes going gone good grateful
great group grow growth guess half hand happen happy hard have head hear heard heart held hello help helpful here high highlight
highly hold home honest honor hope hour house however idea imagine impact important impress improve include increase indeed
inform inspire instead interest interesting interview into introduce invite issue itself join joined journey joyful just keen keep kept
kind kindly kindness knew know knowledge known large last late later laugh lead leader learn learned least leave left less letter
level life light like likely line list listen little live local location long look lose lots love loved lovely made mail main
make many matter maybe mean meant meet meeting member mention mentor message might mind mine minute miss mission moment monday
month more morning most mother move much must myself name near nearly need never news next nice night nine none note nothing
notice number obvious offer often once only open opportunity option order organize other ours outside over pair part particular
passion past path people perfect perhaps period person personal phone photo piece place plan plans play please pleased pleasure
plenty point position positive possible practice prefer prepare present pretty previous pride prior priority probably problem
proud provide question quick quickly quiet quite raise range rather reach read ready real realize really reason recall receive
recent recently reflect regard relate relationship remain remember remind reply respect respond response rest return right room
rotate rotation said same saturday saying schedule school seem seemed seen sense sent serious seven several share short should
show showed shown side similar simple since sincere small smile social some someone something soon sound special specific spend
spent spoke spring staff stand start state stay step still stood story strength strong student study style such suggest summer
sunday support supportive sure surprise system take taken talk talked taught team tell term than thank thanks that their them themselves
then there these they thing think third this those though thought thoughtful three through throughout thursday time today together told tomorrow
tonight took topic touch toward train true trust truth truly tuesday turn twice type under understand unique until upon useful
usual value various very view visit wait walk want warm warmth watch ways wednesday week weekly weekend welcome well went were what when where
whether which while whole whom whose wide wife will willing winter wish with within without woman wonder wonderful word work
worked working world would write wrote year yearly years yesterday young your yours january february march april june july
august september october november december friday lunch dinner zoom video virtual screen slide slides tour website online`;

const OF_THE_FIELD = `
abstract academic access accredited admission angiogram angiography angio applicant application artery arterial attending autonomy
benefit biopsy board boards cancer candidate cardiac case caseload category catheter chair chief citizen clerkship clinic
clinical complex complication conference consult consultation coordinator curriculum device diagnostic dialysis didactic disease
doctor drain drainage education elective embolization embolize endovascular equipment exam examination exposure faculty
fellow fellowship graduate graduation hands healthcare health hospital imaging img independence independent injury inpatient institute institution
integrated intern internship intervention interventional journal learning leadership lecture liver manuscript match
medical medicine mentorship mentoring multidisciplinary nurse nursing oncologic oncology operate operator outcome outpatient paper patient
physician poster practice presentation preliminary procedural procedure project publication publish quality radiology
radiologist rank rigorous research researcher residency resident review round rounds safety scan score service shift simulation skill specialty
specialist stent subspecialty suite supervision surgeon surgery surgical teach teacher teaching technical technique technologist
technology tertiary therapy thoughtfully trainee training transplant trauma treat treatment tumor ultrasound university usmle variety vascular vein
venous volume ward workload diverse diversity diverse population inclusive wellness collegial collegiality camaraderie nonvascular
investigate investigator innovation innovative innovate facility facilities reputation excellence dedication dedicated commitment committed`;

/** A word without its ending: "hiking", "hiked", "hikes" and "hike" share one. */
export function stemOf(word: string): string {
  const bare = word.replace(/(?:ings?|ies|ed|es|s|e|y)$/, "");
  return bare.length < 3 ? word : bare;
}

export const COMMON_STEMS: ReadonlySet<string> = new Set(`${EVERYDAY} ${OF_THE_FIELD}`.trim().split(/\s+/).map(stemOf));

const FIELD_STEMS: ReadonlySet<string> = new Set(OF_THE_FIELD.trim().split(/\s+/).map(stemOf));
/** Words of the field that go together in any letter: "interventional radiology residency", "patient care". */
const STOCK_STEMS: ReadonlySet<string> = new Set(
  "interventional radiology radiologist residency resident program training faculty fellowship patient research medical medicine student school hospital university surgery integrated diagnostic vascular practice match rank residents"
    .split(" ")
    .map(stemOf),
);

/** Whether two words of the field say together what neither says alone: "outpatient clinic". */
export const isTelling = (first: string, second: string): boolean =>
  [first, second].every((stem) => FIELD_STEMS.has(stem) && !STOCK_STEMS.has(stem));
