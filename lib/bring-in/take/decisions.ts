/** What a person said on the way: what columns are, answers to questions, changes to take, new rows to leave out. */
export type Decisions = {
  map: Record<string, string>;
  answers: Record<string, string>;
  take: string[];
  leave: string[];
  /** Nothing new comes in but what `take` names: there may be more than a screen shows. */
  leaveAll: boolean;
};
export const noDecisions: Decisions = { map: {}, answers: {}, take: [], leave: [], leaveAll: false };
