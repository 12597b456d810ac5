import type { Vocabulary } from "@/lib/rules/text/pattern";
import { wordSet } from "@/lib/rules/text/word-set";

/** The words of strong feeling, with the forms and slips people write. */
export const VOCABULARY: Vocabulary = {
  ME: wordSet("i me my mine myself"),
  YOU: wordSet(
    "you your yours program programs residency hospital department team committee place spot seat residents institution NAME",
  ),
  BEG: wordSet(
    "beg begging begged implore imploring implored beseech beseeching plead pleading pleaded pleed entreat entreating",
  ),
  MERCY: wordSet("mercy pity compassion"),
  CHANCE: wordSet("chance chances shot opportunity interview try hope hopes option lifeline prayer"),
  LASTHOPE: wordSet("chance shot hope opportunity lifeline prayer option"),
  LIFE: wordSet("life future fate career happiness destiny dream dreams world family everything heart survival"),
  GIVE: wordSet(
    "do give gave trade sacrifice pay endure sell risk leave lose exchange sacrificed done quit swap surrender suffer",
  ),
  ANYTHING: wordSet("anything everything whatever any"),
  CRY: wordSet(
    "cry cried crying wept weep weeping sob sobbed sobbing bawl bawled bawling tearful teary teared tearing scream screamed screaming shriek shrieked faint fainted fainting",
  ),
  BREAK: wordSet(
    "break breaks broke broken breaking ache aches aching ached shatter shatters shattered bleed bleeds bleeding sank sink sinks explode explodes burst bursts bursting race racing skip skipped skips pound pounding melt melts melted sings sing singing soar soared torn",
  ),
  CRUSHED: wordSet(
    "heartsick wretched shattering heartbroken heartbreaking devastated crushed destroyed shattered inconsolable distraught miserable hopeless despair despairing despondent desolate suicidal",
  ),
  BLISS: wordSet(
    "ecstatic euphoric delirious obsessed smitten enamored enamoured infatuated starstruck awestruck mesmerized spellbound besotted lovesick",
  ),
  IDOL: wordSet(
    "hero heroes idol idols angel angels god gods goddess saint saints savior saviour legend legends genius geniuses icon icons guru superheroes superhero royalty",
  ),
  MOST: wordSet(
    "best greatest happiest luckiest biggest most proudest kindest finest nicest smartest sweetest coolest truest deepest wildest highest",
  ),
  WORLD: wordSet("world earth universe planet history alive galaxy mankind humanity"),
  SINCE: wordSet("since"),
  YOUNG: wordSet(
    "child childhood boy girl kid little young teenager six seven eight nine ten twelve day age birth school",
  ),
  HERE: wordSet(
    "you your program programs residency resident residents hospital join train training match matching here there institution team department place NAME",
  ),
};
