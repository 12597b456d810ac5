/**
 * Runs before anything is drawn: what is pressed, typed, chosen, or sent on a page that React has not taken over yet is held, and
 * done once it has. Links and forms with an action of React's own work by themselves. Written out into the page as it stands, so it
 * uses nothing around it.
 */
function holdWhatIsEarly(): void {
  const LOOK_EVERY_MS = 50;
  // Later than this, nobody expects it to happen anymore.
  const PATIENCE_MS = 60_000;
  /** `end` is told whether it is too late for what was held. */
  type Held = { ready: () => boolean; end: (tooLate: boolean) => void; until: number; readySince?: number };
  const waiting: Held[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;

  // React marks what it has taken over by a property of its own; there is no public sign. e2e/early.spec.ts fails if that changes.
  const taken = (element: Element) => Object.keys(element).some((name) => name.startsWith("__reactProps"));
  /** What the server sent to be pressed, as far as React has not taken it over; null until all of it is there. */
  let untaken: Element[] | null = null;
  addEventListener("DOMContentLoaded", () => {
    // What is streamed stands outside of `main` until it is put in its place. What else stands there may be a browser add-on's.
    const sent = ["main", '[hidden][id^="S:"]'].flatMap((part) => [`${part} a`, `${part} button`, `${part} form`]);
    untaken = [...document.querySelectorAll(sent.join())];
  });
  function pageAwake(): boolean {
    untaken = untaken?.filter((control) => control.isConnected && !taken(control)) ?? null;
    return untaken?.length === 0 || performance.now() > PATIENCE_MS;
  }
  /** Once the page is alive, what React doesn't know isn't the page's. */
  const isEarly = (element: Element) => !taken(element) && !pageAwake();

  function look(): void {
    const now = performance.now();
    for (const held of waiting) if (held.readySince === undefined && held.ready()) held.readySince = now;
    // In the order in which they were pressed, and a moment after they were found ready: what is drawn doesn't listen yet.
    for (let first = waiting[0]; first; first = waiting[0]) {
      const tooLate = now > first.until;
      if (!tooLate && !(first.readySince !== undefined && first.readySince < now)) return;
      waiting.shift();
      first.end(tooLate);
    }
    clearInterval(timer);
    timer = undefined;
  }

  function hold(ready: () => boolean, end: (tooLate: boolean) => void): void {
    waiting.push({ ready, end, until: performance.now() + PATIENCE_MS });
    timer ??= setInterval(look, LOOK_EVERY_MS);
  }

  const held = new Set<Element>();
  function holdOn(element: Element, run: () => void): void {
    // Pressed again for want of an answer: meant once.
    if (held.has(element)) return;
    held.add(element);
    hold(
      () => taken(element) || !element.isConnected || pageAwake(),
      (tooLate) => {
        held.delete(element);
        // What turned out not to be the page's has heard of it already, but for a form, which was kept from being sent.
        if (!tooLate && element.isConnected && (taken(element) || element instanceof HTMLFormElement)) run();
      },
    );
  }

  addEventListener(
    "click",
    ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button?.type === "button" && isEarly(button)) holdOn(button, () => button.click());
    },
    true,
  );

  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const isField = (target: EventTarget | null): target is Field =>
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  const hasTick = (field: Field): field is HTMLInputElement => field.type === "checkbox" || field.type === "radio";

  /** Sets a field's text so that React hears it as typed: it knows what was set on the element itself, not what its kind sets. */
  function typeAgain(field: Field, text: string): void {
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    const caret = document.activeElement === field && "selectionStart" in field ? field.selectionStart : null;
    if (field instanceof HTMLSelectElement) field.value = text;
    else {
      field.value = text === "" ? field.defaultValue : "";
      Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, text);
      if (caret !== null) field.setSelectionRange(caret, caret);
    }
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }

  function tickAgain(field: HTMLInputElement, checked: boolean): void {
    // Where it stands so already, React has not heard it.
    if (field.checked === checked) field.checked = !checked;
    field.click();
  }

  /** What each field said when it was last typed into or ticked. */
  const said = new Map<Field, string | boolean>();
  addEventListener(
    "input",
    ({ target: field }) => {
      if (!isField(field) || !(isEarly(field) || held.has(field))) return;
      said.set(field, hasTick(field) ? field.checked : field.value);
      holdOn(field, () => {
        const last = said.get(field);
        said.delete(field);
        if (field.type === "file") field.dispatchEvent(new Event("change", { bubbles: true }));
        else if (typeof last === "string") typeAgain(field, last);
        else if (hasTick(field)) tickAgain(field, last === true);
      });
    },
    true,
  );

  addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !isEarly(form)) return;
      // React holds those itself.
      if (form.getAttribute("action")?.startsWith("javascript:")) return;
      event.preventDefault();
      holdOn(form, () => form.requestSubmit());
    },
    true,
  );

  const inText = () =>
    document.activeElement?.matches("input:not([type=checkbox]), textarea, select, [contenteditable=true]");
  addEventListener(
    "keydown",
    (event) => {
      const { key } = event;
      if (!event.isTrusted || key.length !== 1 || key === " " || event.metaKey || event.ctrlKey || event.altKey) return;
      if (inText() || (waiting.length === 0 && pageAwake())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hold(pageAwake, (tooLate) => {
        if (tooLate) return;
        // What an earlier key opened is typed into.
        if (inText()) document.execCommand("insertText", false, key);
        else
          (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent("keydown", { key, shiftKey: event.shiftKey, bubbles: true, cancelable: true }),
          );
      });
    },
    true,
  );
}

/** The script of it, for the head of every page. */
export const EARLY_SCRIPT = `(${holdWhatIsEarly.toString()})()`;
