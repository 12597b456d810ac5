/**
 * Puts words in place of others as if they were typed, so that the browser's own undo takes them back. The field has the focus
 * afterward, the caret behind the words.
 */
export function typeInto(
  field: HTMLTextAreaElement | HTMLInputElement,
  { start, end }: { start: number; end: number },
  words: string,
): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (start === end && words === "") return;
  // Deprecated and without a successor: nothing else keeps the browser's undo.
  const typed = words === "" ? document.execCommand("delete") : document.execCommand("insertText", false, words);
  if (typed) return;
  field.setRangeText(words, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
