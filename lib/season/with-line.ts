/** Notes with a line or more under what they hold already; either may be empty. */
export const withLine = (notes: string, line: string): string => [notes, line].filter(Boolean).join("\n");
