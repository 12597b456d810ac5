import { contactPolicy } from "@/lib/rules/cadence/contact-policy";
import { intentAfterRelease } from "@/lib/rules/cadence/intent-after-release";
import { intentBeforeInterview } from "@/lib/rules/cadence/intent-before-interview";
import { intentEarly } from "@/lib/rules/cadence/intent-early";
import { intentMatchesRank } from "@/lib/rules/cadence/intent-matches-rank";
import { intentRepeated } from "@/lib/rules/cadence/intent-repeated";
import { massOutreach } from "@/lib/rules/cadence/mass-outreach";
import { messageBudget } from "@/lib/rules/cadence/message-budget";
import { oneInterestEmail } from "@/lib/rules/cadence/one-interest-email";
import { oneLetterOfIntent } from "@/lib/rules/cadence/one-letter-of-intent";
import { tooFrequent } from "@/lib/rules/cadence/too-frequent";
import { updateNeedsNews } from "@/lib/rules/cadence/update-needs-news";
import { invitation } from "@/lib/rules/reminders/invitation";
import { letterWindow } from "@/lib/rules/reminders/letter-window";
import { rankList } from "@/lib/rules/reminders/rank-list";
import { reply } from "@/lib/rules/reminders/reply";
import { rotationBefore } from "@/lib/rules/reminders/rotation-before";
import { rotationMidpoint } from "@/lib/rules/reminders/rotation-midpoint";
import { rotationThanks } from "@/lib/rules/reminders/rotation-thanks";
import { task } from "@/lib/rules/reminders/task";
import { thankYou } from "@/lib/rules/reminders/thank-you";
import { unranked } from "@/lib/rules/reminders/unranked";
import type { CadenceRule, ReminderRule, RuleText, WordingRule } from "@/lib/rules/rule";
import { asksRank } from "@/lib/rules/wording/asks-rank";
import { bindingPromise } from "@/lib/rules/wording/binding-promise";
import { commitsNumberOneRule } from "@/lib/rules/wording/commits-number-one";
import { disclosesOthers } from "@/lib/rules/wording/discloses-others";
import { emotionalTone } from "@/lib/rules/wording/emotional-tone";
import { genericCopy } from "@/lib/rules/wording/generic-copy";
import { intentWithoutCommitment } from "@/lib/rules/wording/intent-without-commitment";
import { lacksSpecificsRule } from "@/lib/rules/wording/lacks-specifics";
import { pressure } from "@/lib/rules/wording/pressure";
import { statesCitizenshipRule } from "@/lib/rules/wording/states-citizenship";
import { tooLong } from "@/lib/rules/wording/too-long";
import { unfilledPlaceholder } from "@/lib/rules/wording/unfilled-placeholder";
import { wrongName } from "@/lib/rules/wording/wrong-name";
import type { Noun } from "@/lib/season/fields/field";

/** Every rule, in the order shown to people. A new rule is a file of its own and a line here. */
const reminders = [
  thankYou,
  invitation,
  rotationBefore,
  rotationMidpoint,
  rotationThanks,
  reply,
  rankList,
  unranked,
  letterWindow,
  task,
];
const cadence = [
  messageBudget,
  tooFrequent,
  oneLetterOfIntent,
  intentAfterRelease,
  intentRepeated,
  intentMatchesRank,
  intentBeforeInterview,
  intentEarly,
  contactPolicy,
  updateNeedsNews,
  massOutreach,
  oneInterestEmail,
];
const wording = [
  commitsNumberOneRule,
  intentWithoutCommitment,
  asksRank,
  pressure,
  bindingPromise,
  disclosesOthers,
  emotionalTone,
  unfilledPlaceholder,
  wrongName,
  genericCopy,
  lacksSpecificsRule,
  statesCitizenshipRule,
  tooLong,
];

/** Nothing where a rule leaves its id open, so that everything that speaks of rules by their ids stops building. */
type Closed<Id extends string> = string extends Id ? never : Id;

/** The ids of the rules, as they are in the lists above. */
export type ReminderId = Closed<(typeof reminders)[number]["id"]>;
export type CadenceId = Closed<(typeof cadence)[number]["id"]>;
export type WordingId = Closed<(typeof wording)[number]["id"]>;
export type RuleId = ReminderId | CadenceId | WordingId;

export const rules: {
  reminders: readonly ReminderRule<ReminderId>[];
  cadence: readonly CadenceRule<CadenceId>[];
  wording: readonly WordingRule<WordingId>[];
} = { reminders, cadence, wording };

const texts = new Map<string, RuleText<RuleId>>(
  [...rules.reminders, ...rules.cadence, ...rules.wording].map((rule) => [rule.id, rule]),
);

/** Whether this version has a rule of this id; a season file may name one that it does not have. */
export function isRuleId(id: string): id is RuleId {
  return texts.has(id);
}

/** What people read about a rule. */
export function ruleText(id: RuleId): RuleText<RuleId> {
  const text = texts.get(id);
  if (!text) throw new Error(`There is no rule ${id}.`);
  return text;
}

const nouns = new Map<string, readonly Noun[]>(
  [...rules.reminders, ...rules.cadence].map(({ id, keyNames }) => [id, keyNames]),
);

/** The nouns whose ids stand in the keys of a rule after its own; none of a rule that this version does not have. */
export function keyNamesOf(rule: string): readonly Noun[] {
  return nouns.get(rule) ?? [];
}
