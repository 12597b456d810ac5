import type { Vocabulary } from "@/lib/rules/text/pattern";

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** The words for who bargains, what each side does and what is bargained for, with the forms and slips people write. */
export const VOCABULARY: Vocabulary = {
  /** What makes one side's act hang on the other's. */
  IF: set(
    "if iff provided providing long should once assuming suppose supposing condition when whenever given contingent unless were moment minute event granted until till only",
  ),
  YOU: set(
    "you program programs department committee team hospital faculty director directors pd leadership institution residency they",
  ),
  TOYOU: set("you your yours program department residency hospital there here it them"),
  /** What a program does for an applicant. */
  TAKE: set(
    "rank ranks ranked ranking take takes took taking choose chooses chose chosen pick picks picked select selects selected accept accepts accepted hire hires hired admit admits admitted match matches favor prioritize number list listed preselect",
  ),
  /** To bind oneself. */
  VOW: set(
    `commit commits committed committing promise promises promised pledge pledges pledged guarantee guarantees guaranteed garantee
     guarentee gaurantee guarante assure assures assured swear vow undertake ensure loyal faithful`,
  ),
  SAY: set("tell tells say confirm confirms let write writes swear indicate state inform show give gives"),
  /** What an applicant does for a program, apart from ranking it. */
  GIVE: set(
    "commit match withdraw cancel pledge promise sign join reciprocate certify drop guarantee swear vow undertake accept come",
  ),
  QUIT: set(
    "withdraw withdrawing cancel cancelling canceling drop dropping decline declining pull remove removing skip skipping abandon forgo stop turn",
  ),
  CHOOSE: set("rank ranking ranked choose pick select certify list listed number"),
  PUT: set(
    "put puts putting place places placing list lists listed listing make makes making made have name number move rank ranks ranked set see",
  ),
  TOP: set("first #1 1 one top highest high highly higher head above upper favorite ahead second last"),
  SPOT: set(
    "place places spot spots slot slots seat seats position positions opening openings vacancy chair residency pgy job",
  ),
  HOLD: set(
    "hold holding reserve reserving save saving keep keeping blocking earmark earmarking retain preserve guard locking leave leaving",
  ),
  HELD: set("held reserved saved kept blocked earmarked locked guaranteed stays stay remains remain"),
  /** A promise as a thing. */
  PROMISE: set(
    "guarantee guarantees garantee guarentee gaurantee guarante guaranty promise promises pledge assurance assurances reassurance vow oath",
  ),
  /** To promise. */
  PROMISES: set(
    `guarantee guarantees garantee guarentee gaurantee guarante guaranteeing guaranteed promise promises promising promised pledge
     pledges pledging swear assure assuring assured reassure vow ensure undertake`,
  ),
  DEAL: set(
    "agreement agreements agrement deal arrangement pact bargain understanding contract commitment compact accord swap treaty",
  ),
  STRIKE: set(
    `make making made reach reaching enter entering strike striking form close seal cut propose proposing suggest suggesting offer
     offering want like come discuss discussing negotiate negotiating consider arrange open settle need have having`,
  ),
  OUTSIDE: set(
    "outside bypass bypassing skip skipping circumvent sidestep avoid avoiding around without beyond forget ignore forgo forego abandon",
  ),
  NOW: set("now today tonight tomorrow immediately directly early already straight right immediatly beforehand"),
  MATCH: set("match march nrmp algorithm lists list results matching"),
  ASK: set(
    `ask asking want wanting need like require expect hope hoping wish seek seeking request requesting give giving get getting
     receive receiving have having offer offering love appreciate provide obtain demand accept`,
  ),
  /** A request or an order to the reader. */
  PLEASE: set(
    "please pls plz kindly kind could would can will may ask asking want hope hoping wish wonder wondering like need possible request mind consider if let great grateful",
  ),
};
