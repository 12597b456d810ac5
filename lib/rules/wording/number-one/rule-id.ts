/** The rule under which a person's answers about #1 sentences are kept. */
export const NUMBER_ONE_RULE = "commits-number-one";
