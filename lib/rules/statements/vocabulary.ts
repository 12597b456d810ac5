import { type Phrase, phrases, type Vocabulary } from "@/lib/rules/text/pattern";
import { wordSet } from "@/lib/rules/text/word-set";

/** The words programs write with, by what they stand for. */
const WORDS: Vocabulary = {
  WE: wordSet(
    `we i us me our my program residency department faculty committee team section division group everyone everybody all
     attendings chair chairman chief chiefs director residents colleagues leadership physicians panel board service`,
  ),
  US: wordSet("us our ours me my mine here we program residency department"),
  YOU: wordSet("you your yourself yours"),
  RANK: wordSet("rank ranks ranked ranking rankings"),
  PUT: wordSet(
    `place places placed placing put puts putting list lists listed listing slot slotted position positioned have has had
     having rank ranks ranked ranking rate rated rating got get getting move moved moving see view consider sit seat slotting
     scored score voted pushed bumped`,
  ),
  SET: wordSet(
    `rank ranks ranked ranking put puts putting place places placed placing list lists listed listing order ordering
     position positioning slot slotting certify`,
  ),
  STANDING: wordSet(
    "position standing place rank ranking rankings spot number slot placement placing priority rung line tier",
  ),
  WHERE: wordSet("where how what which whereabouts"),
  STAND: wordSet(
    `stand stands fall falls rank ranks sit sits land lands come comes compare compares placed end finish fare rate rates figure
     appear show be are is look looking stack shake ended finished landed`,
  ),
  HIGH: wordSet(
    `high highly higher highest favorably favourably favorable favourable well competitively competitive strongly strong top upper
     up toward towards front`,
  ),
  TOP: wordSet(
    `first #1 top highest favorite favourite high highly best above favorably foremost number-one top-ranked over`,
  ),
  FIRST: wordSet("first #1 top highest favorite favourite best foremost"),
  LIST: wordSet("list rol lists ranklist ballot roster sheet"),
  CANDIDATE: wordSet(
    `candidate candidates applicant applicants choice choices prospect prospects pick picks interviewees recruits names people
     selections contenders few`,
  ),
  NUM: wordSet(
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty 2 3 4 5 6 7 8 9 10 11 12 13
     14 15 16 18 20 25 30`,
  ),
  SPOT: wordSet(
    "spot spots slot slots position positions place places seat seats opening openings vacancy vacancies job jobs residency",
  ),
  BAND: wordSet(
    "tier third quarter half percent quartile tenth decile handful few group section part portion echelon bracket slice end",
  ),
  RANGE: wordSet(
    "range zone band territory window region portion part section area group stretch bracket cut number line",
  ),
  MATCH: wordSet("match matches matched matching"),
  FILL: wordSet("fill fills filled filling"),
  WILL: wordSet("will would should shall are going could can is"),
  CHANCE: wordSet("chance chances likelihood odds shot probability likely probable possibility prospects"),
  EXPECT: wordSet(
    `expect expects expecting expected anticipate anticipates anticipating confident certain sure predict predicting safe foresee
     fully doubt bet betting believe convinced count counting`,
  ),
  GREAT: wordSet(
    `great good excellent wonderful terrific tremendous superb perfect natural strong fantastic outstanding lovely nice fine
     super ideal phenomenal valuable real true huge amazing stellar exceptional remarkable impressive brilliant incredible awesome
     splendid solid welcome first-rate`,
  ),
  GLAD: wordSet(
    `excited thrilled delighted happy glad pleased honored honoured privileged fortunate lucky eager proud ecstatic elated
     overjoyed love luv enthusiastic blessed keen welcome privilege joy honor honour pleasure tickled stoked pumped psyched
     gratified jump grateful happier prouder luckier adore`,
  ),
  PLEASANT: wordSet(
    `pleasure nice lovely great good wonderful delight delightful treat joy fun awesome fantastic terrific honor privilege glad happy
     delighted pleased pleasant special memorable grateful fortunate real amazing enjoyable splendid super cool fab brilliant`,
  ),
  PRAISED: wordSet(
    `fascinating inspiring impressive impressed admirable outstanding remarkable exceptional thoughtful excellent memorable
     talented accomplished passionate passion kind mature bright gifted dedicated strong engaging personable articulate polished
     compelling insightful refreshing interesting terrific wonderful great fantastic superb proud stellar amazing brilliant
     commendable genuine enthusiasm enthusiastic well-rounded poised sincere curious humble unique incredible
     beautiful beautifully moving splendid delightful lovely future achieved extraordinary phenomenal solid infectious warm warmth
     sharp witty funny gracious eloquent authentic easy hit star standout wealth fine nice`,
  ),
  KIND: wordSet(
    `grace gracious glowing recommended fascinating inspiring inspired impressive impressed admirable admire outstanding remarkable exceptional thoughtful excellent memorable talented accomplished passion passionate enthusiasm kind kindness mature gifted dedicated dedication engaging articulate polished compelling insightful insight refreshing interesting terrific wonderful fantastic superb stellar amazing brilliant commendable poised warmth curious humble humility unique incredible beautiful beautifully splendid delightful lovely extraordinary phenomenal enjoyed loved appreciated appreciative grateful gratitude flattered touched meant privilege honored honor treasured cherished thankful congratulations congrats applaud bravo kudos talent potential accomplishments achievements resilience perseverance professionalism flexible patience nicely elegant sharp smart wise delighted charming funny generous generosity hardworking respectful humbled thoughtfulness energy curiosity calm confidence honest candid candor candour wonderfully warmly remarkably capable skilled maturity character compassion compassionate proud infectious humor wit eloquent eloquently standout rare impress impresses treat hats brighter touching success successful pleased liked admired helpful`,
  ),
  LIKED: wordSet(
    `enjoyed enjoy loved liked love valued appreciated appreciate admire admired cherished relished treasured impressed struck touched inspired heard savored adored`,
  ),
  EVENT: wordSet(
    `interviewed interviews visit visited tour dinner lunch social hour virtually virtual zoom yesterday session event webinar reception shuttle rounds presentation poster enjoyed travels`,
  ),
  IF: wordSet(
    `if should provided providing assuming once when whenever were supposing suppose unless until condition soon`,
  ),
  ASKING: wordSet("do does did will would are is have has can could might may am was"),
  COMMIT: wordSet("commit commits committing commitment commitments pledge"),
  PROMISE: wordSet(
    `promise promises promising confirm confirming confirmation assure assurance assurances guarantee guaranteeing swear pledge word agree state vow affirm confirmed`,
  ),
  TELLING: wordSet(
    `tell share confirm send reply respond indicate list provide forward email give name let disclose commit state assure pledge
     promise drop rank advise mention include specify write answer say describe inform report text call message reveal submit return
     swear verify put note fill shoot clarify identify enter`,
  ),
  KNOW: wordSet("know knowing hear hearing learn learning understand understanding ask confirm gauge establish"),
  OTHER: wordSet("other others another else elsewhere additional competing rival rivals besides"),
  PROGRAMS: wordSet(
    `programs program places place institutions institution hospitals hospital sites residencies residency offers options schools
     school centers center departments invitations invites interviews universities cities spots stops competitors rivals neighbors
     invitation offer`,
  ),
  APPLIED: wordSet(
    `interview interviewed interviewing interviews visited visiting visit apply applied applying applications application invited
     invitations invitation invites considering consider looking look ranking rank like liked liking prefer seen seeing see toured
     rotated rotating wooing courting heard contacted put submitted submitting chose picking talking tour trail matched saw been
     hearing weighing entertaining thinking`,
  ),
  NOT: wordSet("not never no unable cannot neither nor without hardly impossible nobody none"),
};

/** What several words say together, for use as one word of a pattern. */
const SAYINGS: Record<string, string[]> = {
  /** The applicant's list. */
  YOURLIST: [
    "your|ur ~4 LIST|ranking|rankings|order|rank|preferences|ranks",
    "your|ur ~1 mind|book|eyes|estimation",
    "with|for|to ~1 you",
    "yours",
  ],
  /** The program's list. */
  OURLIST: [
    "our|my|the|this|program|program's|NAME|'s|department ~5 LIST|rankings|ranking|rol",
    "LIST ~1 here|ours|with|for ~1 us|me",
  ],
  OURSELVES: [
    "us|we|ours|here|NAME",
    "our|the|this|my ~4 program|residency|department|hospital|track|pathway|position|institution",
  ],
  /** A wish, or gladness at what may come. */
  DESIRE: [
    "hope|hopes|hoping|hopeful|hopefully|want|wants|love|luv|wish|dream|rooting|eager|keen|pray|praying|crossed|wait|prefer",
    "excited|thrilled|delighted|happy|glad|honored|privileged|privilege|honor|joy|proud|lucky|fortunate|pleased|pleasure|ecstatic|overjoyed|elated|tickled|stoked|pumped|psyched|moon|rejoice|grateful|blessed|fun|treat",
    "great|wonderful|amazing|fantastic|terrific|awesome|lovely|good|welcome|super|happier|prouder|luckier|enthusiastic|forward|celebrate|rejoice|benefit",
    "nothing|nobody|no ~3 please|happier|better|more",
    "would|should ~3 like",
    "like|likes to",
    "win|coup|gain|boon ~1 for|if",
    "mean ~1 a|so ~1 lot|much|world",
    "had ~1 my|our way",
    "up to ~1 me|us",
  ],
  /** One of theirs: by role, by place, by time, or by what a resident wears and does. */
  RESIDENT: [
    "join|joining|joined|resident|residents|residency|intern|interns|trainee|colleague|colleagues|teammate|family|ours|orientation|graduates|alumni|class|roster",
    "here|train|trains|training|work|working|come|coming|came|matched|match|pick|choose|chose|end|land|landed|ended|addition|asset|member",
    "our|the|my|on ~3 team|board|wards|halls|hallways|clinic|service|floor|floors|scrubs|badge|program|call|years|doctors|fellows|unit|jerseys|fleece|fleeces|locker|lockers",
    "july|june|summer|fall",
    "next|coming|this ~1 year|summer|july|fall|academic",
    "in|come|on march|match",
    "brought|bring|brings|sends|send|leads|lead ~2 you|here|us|NAME|to",
    "work|working|train|training ~2 together|with",
    "one of ~2 us|them|ours|our|own",
    "program|your ~2 director|attending|mentor|teacher|home",
    "part of",
    "with us",
    "up together",
    "us|our ~1 way",
    "your ~1 name ~3 on|beside|next|among",
    "on board",
  ],
  ATTOP: [
    "first|#1|top|highest|favorite|favourite|foremost",
    "on|at|over|to|above ~2 top",
    "above|over|ahead ~3 all|everyone|everybody|else|others|other|anyone|rest|another",
  ],
};

const VOCABULARY: Vocabulary = { ...WORDS };
for (const [name, patterns] of Object.entries(SAYINGS)) VOCABULARY[name] = phrases(WORDS, patterns);

/** Patterns over the words above (see lib/rules/text/phrase.ts). */
export function ways(...patterns: string[]): Phrase[] {
  return phrases(VOCABULARY, patterns);
}
