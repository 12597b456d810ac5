import type { Classes } from "@/lib/rules/learned/features";

const words = (list: string) => list.trim().split(/\s+/);

/** Classes of words by which readers see alike what means alike, in what programs and applicants write; the first that holds a word has it. */
const ORDERED: readonly [string, string][] = [
  ["you", "you yourself yours"],
  ["your", "your"],
  ["i", "i we"],
  ["us", "us me ours mine here"],
  ["my", "our my"],
  [
    "team",
    "program residency department faculty committee team everyone everybody residents director directors chair chief group institution hospital division office coordinator",
  ],
  ["applicant", "applicant applicants candidate candidates interviewees"],
  ["rank", "rank ranks ranked ranking rankings"],
  ["put", "put puts putting place places placed placing list lists listed listing position positioned slot slotted"],
  ["list", "rol ranklist roster"],
  ["first", "first #1 number-one favorite"],
  ["top", "top highest best head summit above ahead"],
  ["high", "high highly higher favorably well competitively strongly upper toward near close"],
  ["match", "match matches matched matching rtm"],
  ["fill", "fill fills filled filling full taken"],
  ["spot", "spot spots slots positions seat seats opening openings vacancy"],
  ["join", "join joining joined train training come coming came land end work working"],
  ["resident", "resident intern interns colleague class trainee"],
  ["july", "july june summer fall next"],
  ["if", "if should provided providing assuming once when whenever unless long were suppose"],
  ["not", "not never no nobody none neither nor without cannot"],
  [
    "unable",
    "unable unfortunately regret regrettably sorry afraid sadly regretfully decline declined unsuccessful rejected",
  ],
  ["will", "will would shall going could can may might"],
  [
    "sure",
    "sure certain confident guarantee guaranteed guarantees assure assurance assured lock safe bound definitely surely",
  ],
  ["chance", "chance chances likelihood odds probability likely shot competitive"],
  ["hope", "hope hopes hoping hopeful hopefully wish fingers rooting want wants love"],
  [
    "glad",
    "thrilled excited delighted happy glad pleased honored privileged fortunate lucky proud ecstatic overjoyed joy honor pleasure",
  ],
  [
    "good",
    "great good excellent wonderful terrific outstanding fantastic impressive strong lovely nice remarkable exceptional amazing fine",
  ],
  ["enjoyed", "enjoyed enjoy loved appreciated appreciate admired impressed"],
  ["thank", "thank thanks grateful gratitude congratulations"],
  ["interested", "interested interest considering consider considered serious keen"],
  [
    "answer",
    "answer answers answered reply replies replied respond responded response decision decide verdict acknowledgment explanation",
  ],
  ["ask", "tell share confirm send indicate let say state give forward write know hear"],
  ["must", "must need needs demand insist require expect deserve owed"],
  ["now", "today tomorrow tonight asap immediately urgent urgently soon quickly earliest now"],
  ["until", "by until before deadline within"],
  ["wait", "wait waiting waited still yet again twice times third fourth follow following"],
  ["commit", "commit commits committing commitment pledge promise promises swear vow word"],
  ["sign", "sign signed signing signature contract agreement deal agree agreed arrangement"],
  ["offer", "offer offers offering offered hold holding reserve reserved save saved secure keep"],
  ["withdraw", "withdraw withdrawing withdrew cancel canceling canceled drop"],
  ["other", "other others another else elsewhere"],
  ["places", "programs institutions hospitals interviews offers invitations invites"],
  ["apply", "apply applied applying interview interviewed interviewing application invited invitation"],
  ["which", "which what where who how why"],
  ["still", "remain remains continue continued"],
  ["please", "please kindly"],
  [
    "note",
    "note notes letter letters email emails mail message messages card cards communication correspondence contact",
  ],
  ["contact", "contacting emailing writing reach call communicate"],
  ["refrain", "refrain avoid stop discourage discouraged prohibited forbid policy accept accepted allowed permitted"],
  ["after", "after post between"],
  [
    "date",
    "date dates time day monday tuesday wednesday thursday friday january december am pm morning afternoon tour dinner zoom thalamus parking",
  ],
  ["be", "is are was were am been be has have had do did does"],
  ["in", "in on at to for of with from inside"],
  ["the", "the a an this that"],
  ["num", "two three four five six ten ten 2 3 4 5 10 20"],
];

export const MATCH_CLASSES: Classes = new Map(
  ORDERED.toReversed().flatMap(([name, list]) => words(list).map((word): [string, string] => [word, name])),
);
