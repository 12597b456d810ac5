/** The keys that are heard while nothing is typed, and what each does. Settings turn these off. */
export const SINGLE = [
  ["C", "Log a message"],
  ["W", "Write: to the person or program selected, else to anyone"],
  ["E", "Mark the selected thank-you sent, on Today"],
  ["J K", "Next and previous, in a list"],
  ["T", "Add a task, on Today and Tasks"],
  ["I", "Add interview, on Interviews, Calendar, and a program"],
  ["N", "Add a note, on a program"],
  ["F", "Find, in Programs and Contacts"],
  ["A S", "Add the selected program to your season; give it the next signal, in Find programs"],
  ["X", "Select a program, in Programs"],
  ["X V", "Pick the selected program to compare; compare those that are picked, in Find programs"],
  ["[ ]", "Previous and next program, week, or month"],
  ["G", "Then T Today, P Programs, F Find programs, D Drafts, I Interviews, L Calendar, R Rank list, S Season review"],
  ["?", "This list"],
] as const;

/** The keys that always work. */
export const OTHERS = [
  ["Ctrl K", "Search: go anywhere, start anything, find text"],
  ["Ctrl Z", "Undo what was just done; in a field, what was typed"],
  ["F6", "To the Undo button of the newest notice"],
  ["Ctrl Enter", "Save, in the log sheet; mark as sent, in a letter"],
  ["Ctrl Shift C", "Copy the letter"],
  ["F8", "Next check, in a letter; with Shift, the previous one"],
  ["Alt ↑ ↓", "Move a program in the rank list, an interview or a task in the calendar"],
  ["Alt ← →", "Less and more, on a weight in Find programs"],
  ["Esc", "Close"],
] as const;
