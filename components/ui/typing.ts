/** Whatever is open on top of a page and takes its keys. */
export const ON_TOP = "[role=dialog], [role=alertdialog], [role=menu]";

/** Whether letters pressed there are typed into it. A checkbox takes none. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && target.type === "checkbox") return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
