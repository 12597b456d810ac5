import { type Phrase, phrases, type Vocabulary } from "@/lib/rules/text/phrase";

const set = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** The words programs write with, by what they stand for. */
const VOCABULARY: Vocabulary = {
  WE: set(
    `we i us me our my program residency department faculty committee team section division group everyone everybody all
     attendings chair chairman director residents colleagues leadership physicians`,
  ),
  US: set("us our me my here program residency ours"),
  YOU: set("you your yourself yours"),
  RANK: set("rank ranks ranked ranking"),
  PUT: set(
    `place places placed placing put puts putting list lists listed listing slot slotted position positioned have has had
     having rank ranks ranked ranking rate rated rating got get getting move moved moving see view consider sit seat`,
  ),
  SET: set("rank ranks ranked ranking put puts putting place places placed placing list lists listed listing"),
  HIGH: set(
    `high highly higher favorably favourably favorable favourable well competitively strongly strong top near upper up toward
     towards front`,
  ),
  FIRST: set("first #1 top one highest"),
  TOP: set("first #1 top highest favorite favourite high highly best above favorably"),
  LIST: set("list rol lists ranklist"),
  CANDIDATE: set(
    "candidate candidates applicant applicants choice choices prospect prospects pick picks interviewees recruits",
  ),
  NUM: set("two three four five six seven eight nine ten twelve fifteen twenty 2 3 4 5 6 7 8 9 10 12 15 20"),
  SPOT: set("spot spots slot slots position positions place places seat seats opening openings vacancy vacancies job"),
  BAND: set("tier third quarter half percent quartile tenth decile handful few group section part portion"),
  MATCH: set("match matches matched matching"),
  WILL: set("will would should shall are going gonna can could"),
  CHANCE: set("chance chances likelihood odds shot probability likely probable probability possibility"),
  EXPECT: set(
    "expect expects expecting anticipate anticipates anticipating confident certain sure predict safe foresee fully doubt",
  ),
  GREAT: set(
    `great good excellent wonderful terrific tremendous superb perfect natural strong fantastic outstanding lovely nice fine
     super ideal phenomenal valuable real true huge amazing stellar exceptional remarkable impressive`,
  ),
  GLAD: set(
    `excited thrilled delighted happy glad pleased honored honoured privileged fortunate lucky eager proud ecstatic elated
     overjoyed love luv enthusiastic blessed keen welcome privilege joy honor honour pleasure`,
  ),
  PLEASANT: set(
    `pleasure nice lovely great good wonderful delight delightful treat joy fun awesome fantastic terrific honor privilege glad happy
     delighted pleased pleasant special memorable grateful fortunate real`,
  ),
  PRAISED: set(
    `fascinating inspiring impressive impressed admirable outstanding remarkable exceptional thoughtful excellent memorable
     talented accomplished passionate passion kind mature bright gifted dedicated strong engaging personable articulate polished
     compelling insightful refreshing interesting terrific wonderful great fantastic superb proud stellar amazing brilliant
     commendable genuine enthusiasm enthusiastic well-rounded poised sincere curious humble unique incredible
     beautiful beautifully moving splendid delightful lovely future achieved extraordinary phenomenal solid`,
  ),
  KIND: set(
    `grace gracious glowing recommended fascinating inspiring inspired impressive impressed admirable admire outstanding remarkable
     exceptional thoughtful excellent memorable talented accomplished passion passionate enthusiasm kind kindness mature gifted
     dedicated dedication engaging articulate polished compelling insightful insight refreshing interesting terrific wonderful
     fantastic superb stellar amazing brilliant commendable poised warmth curious humble humility unique incredible beautiful
     beautifully splendid delightful lovely extraordinary phenomenal enjoyed loved appreciated appreciative grateful gratitude
     flattered touched meant privilege honored honor treasured cherished thankful congratulations congrats applaud bravo
     talent potential accomplishments achievements resilience perseverance professionalism flexible patience nicely done
     elegant sharp smart wise delighted charming funny generous generosity hardworking respectful humbled thoughtfulness crossed
     energy curiosity glad pleased happy stayed calm confident confidence honest candid wonderfully warmly remarkably capable skilled maturity character compassion compassionate proud`,
  ),
  LIKED: set(
    `enjoyed enjoy loved liked love valued appreciated appreciate admire admired cherished relished treasured impressed
     struck touched moved inspired heard`,
  ),
  DESIRE: set(
    `hope hopes hoping want wants like love wish thrilled excited delighted happy glad honored privileged privilege honor joy
     proud lucky fortunate dream rooting fingers wait pleased pleasure eager moon ecstatic overjoyed elated great wonderful
     welcome happier amazing fantastic luv keen pray praying rejoice`,
  ),
  EVENT: set(
    `interview interviewed interviews visit visited tour dinner lunch social hour virtually virtual zoom yesterday session
     second event webinar meet meeting conversation reception shuttle rounds weekend rotation presentation poster enjoyed
     travels answer help fellows`,
  ),
  IF: set("if should provided assuming once when whether were as so just simply all supposing given"),
  DO: set("do does did will would are is have has can could might may am was were should"),
  ASKING: set("do does did will would are is have has can could might may am was"),
  WH: set("where what which who how why when whom"),
  ASK: set(
    "tell share know hear curious wonder wondering ask confirm checking check indicate let send state interested",
  ),
  COMMIT: set("commit commits committing commitment commitments pledge"),
  PROMISE: set(
    "promise promises confirm confirmation assure assurance guarantee swear pledge word agree state vow affirm",
  ),
  ANOTHER: set("other others else another elsewhere competitors competing"),
  PROGRAMS: set(
    "programs places institutions hospitals interviews sites residencies offers options program schools invitations",
  ),
  NOT: set("not never no unable cannot neither nor without hardly"),
};

/** Patterns over the words above (see lib/rules/text/phrase.ts). */
export function ways(...patterns: string[]): Phrase[] {
  return phrases(VOCABULARY, patterns);
}
