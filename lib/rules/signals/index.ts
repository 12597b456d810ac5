import { asksCommitment } from "@/lib/rules/signals/asks-commitment";
import { asksInterest } from "@/lib/rules/signals/asks-interest";
import { asksOthers } from "@/lib/rules/signals/asks-others";
import { asksRank } from "@/lib/rules/signals/asks-rank";
import { conditionalMatch } from "@/lib/rules/signals/conditional-match";
import { courtesy } from "@/lib/rules/signals/courtesy";
import { negative } from "@/lib/rules/signals/negative";
import { noContactWish } from "@/lib/rules/signals/no-contact-wish";
import { offersAgreement } from "@/lib/rules/signals/offers-agreement";
import { rankHighly } from "@/lib/rules/signals/rank-highly";
import { rankedToMatch } from "@/lib/rules/signals/ranked-to-match";
import type { Signal as SignalOf } from "@/lib/rules/signals/signal";
import { warm } from "@/lib/rules/signals/warm";

/** How much a program says it wants the applicant, strongest first: a sentence carries one of them. */
const ranked = [conditionalMatch, rankedToMatch, rankHighly, warm, courtesy];
/** What stands by itself, beside any of the ladder. */
const beside = [asksInterest, asksRank, asksOthers, asksCommitment, offersAgreement, negative, noContactWish];

/** Nothing where a signal leaves its id open. */
type Closed<Id extends string> = string extends Id ? never : Id;
export type SignalId = Closed<(typeof ranked | typeof beside)[number]["id"]>;
export type Signal = SignalOf<SignalId>;

export const ladder: readonly Signal[] = ranked;
export const apart: readonly Signal[] = beside;

/** Every signal, in the order shown to people: the weakest first, then what a program asks, offers, refuses or wishes (docs/rules.md). */
export const signals: readonly Signal[] = [...ladder.toReversed(), ...apart];
