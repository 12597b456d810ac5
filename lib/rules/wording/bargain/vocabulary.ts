import type { Vocabulary } from "@/lib/rules/text/pattern";
import { wordSet } from "@/lib/rules/text/word-set";

/** The words for who bargains, what each side does and what is bargained for, with the forms and slips people write. */
export const VOCABULARY: Vocabulary = {
  /** What makes one side's act hang on the other's. */
  IF: wordSet(
    "if iff provided providing long should once assuming suppose supposing condition when whenever given contingent unless were moment minute event granted until till only",
  ),
  YOU: wordSet(
    "you program programs department committee team hospital faculty director directors pd leadership institution residency they",
  ),
  TOYOU: wordSet("you your yours program department residency hospital there here it them"),
  /** What a program does for an applicant. */
  TAKE: wordSet(
    "rank ranks ranked ranking take takes took taking choose chooses chose chosen pick picks picked select selects selected accept accepts accepted hire hires hired admit admits admitted match matches favor prioritize number list listed preselect",
  ),
  /** To bind oneself. */
  VOW: wordSet(
    `commit commits committed committing promise promises promised pledge pledges pledged guarantee guarantees guaranteed garantee
     guarentee gaurantee guarante assure assures assured swear vow undertake ensure loyal faithful`,
  ),
  SAY: wordSet("tell tells say confirm confirms let write writes swear indicate state inform show give gives"),
  /** What an applicant does for a program, apart from ranking it. */
  GIVE: wordSet(
    "commit match withdraw cancel pledge promise sign join reciprocate certify drop guarantee swear vow undertake accept come",
  ),
  QUIT: wordSet(
    "withdraw withdrawing cancel cancelling canceling drop dropping decline declining pull remove removing skip skipping abandon forgo stop turn",
  ),
  CHOOSE: wordSet("rank ranking ranked choose pick select certify list listed number"),
  PUT: wordSet(
    "put puts putting place places placing list lists listed listing make makes making made have name number move rank ranks ranked set see",
  ),
  TOP: wordSet("first #1 1 one top highest high highly higher head above upper favorite ahead second last"),
  SPOT: wordSet(
    "place places spot spots slot slots seat seats position positions opening openings vacancy chair residency pgy job",
  ),
  HOLD: wordSet(
    "hold holding reserve reserving save saving keep keeping blocking earmark earmarking retain preserve guard locking leave leaving",
  ),
  HELD: wordSet("held reserved saved kept blocked earmarked locked guaranteed stays stay remains remain"),
  /** A promise as a thing. */
  PROMISE: wordSet(
    "guarantee guarantees garantee guarentee gaurantee guarante guaranty promise promises pledge assurance assurances reassurance vow oath",
  ),
  /** To promise. */
  PROMISES: wordSet(
    `guarantee guarantees garantee guarentee gaurantee guarante guaranteeing guaranteed promise promises promising promised pledge
     pledges pledging swear assure assuring assured reassure vow ensure undertake`,
  ),
  DEAL: wordSet(
    "agreement agreements agrement deal arrangement pact bargain understanding contract commitment compact accord swap treaty",
  ),
  STRIKE: wordSet(
    `make making made reach reaching enter entering strike striking form close seal cut propose proposing suggest suggesting offer
     offering want like come discuss discussing negotiate negotiating consider arrange open settle need have having`,
  ),
  OUTSIDE: wordSet(
    "outside bypass bypassing skip skipping circumvent sidestep avoid avoiding around without beyond forget ignore forgo forego abandon",
  ),
  NOW: wordSet("now today tonight tomorrow immediately directly early already straight right immediatly beforehand"),
  MATCH: wordSet("match march nrmp algorithm lists list results matching"),
  ASK: wordSet(
    `ask asking want wanting need like require expect hope hoping wish seek seeking request requesting give giving get getting
     receive receiving have having offer offering love appreciate provide obtain demand accept`,
  ),
  /** A request or an order to the reader. */
  PLEASE: wordSet(
    "please pls plz kindly kind could would can will may ask asking want hope hoping wish wonder wondering like need possible request mind consider if let great grateful",
  ),
};
