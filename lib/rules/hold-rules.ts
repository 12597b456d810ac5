import type { RuleId } from "@/lib/rules/registry";

/** The rule whose stop is overruled with a reason only. */
export const SECOND_LETTER: RuleId = "one-letter-of-intent";
/** The rule under which one says that a message is filed right, whoever it names. */
export const WRONG_NAME: RuleId = "wrong-name";
