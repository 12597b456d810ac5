import { asksCommitment } from "@/lib/rules/signals/asks-commitment";
import { asksInterest } from "@/lib/rules/signals/asks-interest";
import { asksOthers } from "@/lib/rules/signals/asks-others";
import { asksRank } from "@/lib/rules/signals/asks-rank";
import { conditionalMatch } from "@/lib/rules/signals/conditional-match";
import { courtesy } from "@/lib/rules/signals/courtesy";
import { negative } from "@/lib/rules/signals/negative";
import { offersAgreement } from "@/lib/rules/signals/offers-agreement";
import { rankHighly } from "@/lib/rules/signals/rank-highly";
import { rankedToMatch } from "@/lib/rules/signals/ranked-to-match";
import type { Signal } from "@/lib/rules/signals/signal";
import { warm } from "@/lib/rules/signals/warm";

export type { Signal, SignalId } from "@/lib/rules/signals/signal";

/** How much a program says it wants the applicant, strongest first: a sentence carries one of them. */
export const ladder: readonly Signal[] = [conditionalMatch, rankedToMatch, rankHighly, warm, courtesy];
/** What stands by itself, beside any of the ladder. */
export const apart: readonly Signal[] = [asksInterest, asksRank, asksOthers, asksCommitment, offersAgreement, negative];

/** Every signal, in the order shown to people: rules.md section 5. */
export const signals: readonly Signal[] = [...ladder.toReversed(), ...apart];
