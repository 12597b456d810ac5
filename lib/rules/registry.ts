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
import type { CadenceRule, ReminderRule, WordingRule } from "@/lib/rules/types";
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

/** Every rule, in the order shown to people. A new rule is a file of its own and a line here. */
export const rules: { reminders: ReminderRule[]; cadence: CadenceRule[]; wording: WordingRule[] } = {
  reminders: [
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
  ],
  cadence: [
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
  ],
  wording: [
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
  ],
};
