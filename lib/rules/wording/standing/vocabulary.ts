import { phrases, type Vocabulary } from "@/lib/rules/text/pattern";
import { wordSet } from "@/lib/rules/text/word-set";

/** What a question may begin with. */
export const MODAL = wordSet(
  "could can would will may might do did does have has had am is are was were should how what where which when who whom",
);
/** After these "if" asks and sets no condition. */
export const WHETHER = wordSet(
  "know tell wonder wondering wondered curious ask asking see check checking sure say hear inquire learn confirm share idea clear me clarify know understand mean indicate disclose find out us question advise knowing hearing about",
);

/** The words in which people ask how they are ranked. */
export const VOCABULARY: Vocabulary = {
  ME: wordSet("i me my myself mine"),
  /** The writer, unless as the one who asks: "may I ask how faculty are rated". */
  SUBJECT: phrases({}, ["i !ask|know|hear|learn|inquire|wonder|look|tell|see|find", "app|application|candidacy|name"]),
  /** What stands for the writer: "my application", "a candidate like me". */
  SELF: wordSet(
    "application applications candidacy name file profile candidate applicant interview scores chances app packet",
  ),
  BE: wordSet("am is are was were be been being get got getting"),
  MODAL,
  RANK: wordSet("rank ranks ranked ranking ranke rankd rankin rate rates rated rating"),
  PLACED: wordSet("placed listed slotted positioned put sorted grouped"),
  JUDGED: wordSet("viewed seen regarded evaluated assessed judged perceived reviewed scored graded appraised"),
  PUT: wordSet(
    "put puts putting place places placed placing see sees seeing position slot slotted have has had having view list listed sitting",
  ),
  LIST: wordSet(
    "list lists ranking rankings rol ranklist rank ranks order pool shortlist board sheet standings lineup",
  ),
  RIVALS: wordSet(
    "applicants candidates interviewees others rest pool everyone people competition peers group cohort field class",
  ),
  STAND: wordSet(
    `stand stands falls lands sits standing stood fall fell falling land landed landing sit sitting lie rank ranked ranking place placed end ended ending
     finish finished finishing come came listed place figure figured`,
  ),
  COMPARE: wordSet(
    "compare compares compared comparing fare fared fares faring stack stacks stacked measure measures measured rank ranks ranked ranking stand stands shape hold holds holding held size measures",
  ),
  HIGHLY: wordSet(
    "high highly higher low lower far close well favorably favourably favorable favourable strongly near competitively seriously",
  ),
  LIKELY: wordSet("likely probable realistic possible plausible realistically feasible unlikely"),
  STRONG: wordSet("competitive rankable strong viable good attractive suitable desirable promising serious solid"),
  ABOVE: wordSet("ahead above before"),
  CHANCE: wordSet(
    "chance chances odds likelihood probability possibility possibilities shot scope prospects prospect chnaces chanses posibility probabilities likelyhood",
  ),
  HOPE: wordSet("hope hopes prayer"),
  MATCH: wordSet("match matching matched macth mathc"),
  SEAT: wordSet("spot position place seat residency slot training spots positions"),
  KNOW: wordSet(
    `know knowing hear hearing learn learning understand understanding find idea sense insight insights indication feedback hint
     hints clue clarity information info word news light guidance estimate signal guess picture answer update inkling thoughts
     transparency see knowledge details gauge`,
  ),
  TELL: wordSet(
    "tell share advise indicate disclose reveal inform update say hint clarify comment enlighten confirm explain mention describe give provide",
  ),
  WANT: wordSet(
    `love like appreciate welcome grateful thankful hoping hope eager helpful help helps mean means want wants wanted need wish
     wished good nice glad useful curious anxious keen dying interested happy great wonderful relieved comforting hopeful
     appreciated kind reassuring fair wanna seeking value obliged ease relief comfort weight`,
  ),
  WONDER: wordSet(
    "wonder wondering wondered curious inquire enquire inquiring enquiring ask asking query querying check checking question know",
  ),
};
