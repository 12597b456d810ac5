import { asksCommitment } from "@/lib/rules/statements/asks-commitment";
import { asksInterest } from "@/lib/rules/statements/asks-interest";
import { asksOthers } from "@/lib/rules/statements/asks-others";
import { asksRank } from "@/lib/rules/statements/asks-rank";
import { conditionalMatch } from "@/lib/rules/statements/conditional-match";
import { courtesy } from "@/lib/rules/statements/courtesy";
import type { StatementKind as KindOf } from "@/lib/rules/statements/kind";
import { negative } from "@/lib/rules/statements/negative";
import { noContactWish } from "@/lib/rules/statements/no-contact-wish";
import { offersAgreement } from "@/lib/rules/statements/offers-agreement";
import { rankHighly } from "@/lib/rules/statements/rank-highly";
import { rankedToMatch } from "@/lib/rules/statements/ranked-to-match";
import { warm } from "@/lib/rules/statements/warm";

/** How much a program says it wants the applicant, strongest first: a sentence carries one of them. */
const ranked = [conditionalMatch, rankedToMatch, rankHighly, warm, courtesy];
/** What stands by itself, beside any of the ladder. */
const beside = [asksInterest, asksRank, asksOthers, asksCommitment, offersAgreement, negative, noContactWish];

/** Nothing where a kind leaves its id open. */
type Closed<Id extends string> = string extends Id ? never : Id;
export type StatementId = Closed<(typeof ranked | typeof beside)[number]["id"]>;
export type StatementKind = KindOf<StatementId>;

export const ladder: readonly StatementKind[] = ranked;
export const apart: readonly StatementKind[] = beside;

/** Every kind, in the order shown to people: the weakest first, then what a program asks, offers, refuses or wishes (docs/rules.md). */
export const statementKinds: readonly StatementKind[] = [...ladder.toReversed(), ...apart];
