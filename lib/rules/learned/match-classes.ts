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
    "program residency department faculty committee team everyone everybody residents director directors chair chief group institution hospital division office coordinator interviewers interviewer reviewers panel chairman leadership programme attendings fellows fellow pd apd staff",
  ],
  ["applicant", "applicant applicants candidate candidates interviewees interviewee student students anyone"],
  ["rank", "rank ranks ranked ranking rankings"],
  [
    "put",
    "put puts putting place places placed placing list lists listed listing position positioned slot slotted entered enter certify certified certifying choose chose pick picked select selected make made giving give gave vote",
  ],
  ["list", "rol ranklist roster lists order"],
  ["first", "first #1 number-one favorite foremost #1s firsts uno"],
  ["top", "top highest best head summit above ahead atop tops leading lead leader upper peak pinnacle tier bracket"],
  [
    "high",
    "high highly higher favorably well competitively strongly upper toward near close prominent prominently great fine",
  ],
  ["match", "match matches matched matching rtm algorithm computer"],
  ["fill", "fill fills filled filling full taken closed exhausted committed"],
  [
    "spot",
    "spot spots slots positions seat seats opening openings vacancy berth job opportunity vacancies residencies prelim categorical",
  ],
  [
    "join",
    "join joining joined train training come coming came land end work working arrive start starting wearing landing move moving attend attending",
  ],
  ["resident", "resident intern interns colleague class trainee"],
  ["july", "july june summer fall next"],
  [
    "if",
    "if should provided providing assuming once when whenever unless long were suppose had supposing contingent conditional condition depends hinges hands",
  ],
  ["not", "not never no nobody none neither nor without cannot nothing hardly cease nowhere"],
  [
    "unable",
    "unable unfortunately regret regrettably sorry afraid sadly regretfully decline declined unsuccessful rejected sad impossible turned denied reject rejecting denial",
  ],
  ["will", "will would shall going could can may might"],
  [
    "sure",
    "sure certain confident guarantee guaranteed guarantees assure assurance assured lock safe bound definitely surely confidently bet settled settles doubt trouble worry problem easily secure set done",
  ],
  ["chance", "chance chances likelihood odds probability likely shot competitive"],
  [
    "hope",
    "hope hopes hoping hopeful hopefully wish fingers rooting want wants love wished wishes pulling crossed dream dreaming eager",
  ],
  [
    "glad",
    "thrilled excited delighted happy glad pleased honored privileged fortunate lucky proud ecstatic overjoyed joy honor pleasure fun blessed moon tickled",
  ],
  [
    "good",
    "great good excellent wonderful terrific outstanding fantastic impressive strong lovely nice remarkable exceptional amazing fine first-rate superb stellar bright talented poised thoughtful likable",
  ],
  ["enjoyed", "enjoyed enjoy loved appreciated appreciate admired impressed liked admire impressing delighted"],
  ["thank", "thank thanks grateful gratitude congratulations"],
  [
    "interested",
    "interested interest considering consider considered serious keen keenness intend intending planning plan leaning considers attracted drawn open willing",
  ],
  [
    "answer",
    "answer answers answered reply replies replied respond responded response decision decide verdict acknowledgment explanation yes acknowledge",
  ],
  [
    "ask",
    "tell share confirm send indicate let say state give forward write know hear reveal disclose submit list name furnish provide advise specify inform",
  ],
  ["must", "must need needs demand insist require expect deserve owed expects required obliged"],
  ["now", "today tomorrow tonight asap immediately urgent urgently soon quickly earliest now presently"],
  ["until", "by until before deadline within"],
  ["wait", "wait waiting waited still yet again twice times third fourth follow following"],
  ["commit", "commit commits committing commitment pledge promise promises swear vow word committed binding firm oath"],
  [
    "sign",
    "sign signed signing signature contract agreement deal agree agreed arrangement shake handshake paper papers written bargain pact",
  ],
  [
    "offer",
    "offer offers offering offered hold holding reserve reserved save saved secure keep extend extending extended",
  ],
  ["withdraw", "withdraw withdrawing withdrew cancel canceling canceled drop pull rescind abandon"],
  [
    "other",
    "other others another else elsewhere anybody anyone rivals competitors competition competing compete alternatives backup",
  ],
  [
    "places",
    "programs institutions hospitals interviews offers invitations invites schools sites cities hospital interviewing",
  ],
  ["apply", "apply applied applying interview interviewed interviewing application invited invitation"],
  ["which", "which what where who how why"],
  ["still", "remain remains continue continued"],
  ["please", "please kindly"],
  [
    "note",
    "note notes letter letters email emails mail message messages card cards communication correspondence contact thank-yous thank-you updates update gifts gift calls texts outreach communications follow-ups follow-up",
  ],
  [
    "contact",
    "contacting emailing writing reach call communicate e-mailing messaging texting calling corresponding communicating send sending mailing writes wrote",
  ],
  [
    "refrain",
    "refrain avoid stop discourage discouraged prohibited forbid policy accept accepted allowed permitted abstain forgo forego skip withhold cease resist spare discouraging discourages prohibits prohibit forbids forbidden decline declines ignored ignore disregarded discarded deleted unread unanswered unopened limits hold",
  ],
  ["after", "after post between following subsequent afterward afterwards afterwards until"],
  [
    "date",
    "date dates time day monday tuesday wednesday thursday friday january december am pm morning afternoon tour dinner zoom thalamus parking elective rotation flight hotel schedule lunch badge transcript visa document documents form portal",
  ],
  ["be", "is are was were am been be has have had do did does"],
  ["in", "in on at to for of with from inside"],
  ["the", "the a an this that"],
  ["num", "two three four five six ten ten 2 3 4 5 10 20"],
];

export const MATCH_CLASSES: Classes = new Map(
  ORDERED.toReversed().flatMap(([name, list]) => words(list).map((word): [string, string] => [word, name])),
);
