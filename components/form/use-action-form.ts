"use client";

import { useForm } from "@mantine/form";
import { type ChangeEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Action } from "@/lib/form-state";
import { shownInFields, withTick } from "./shown-in-fields";
import { type Shapes, useUnsavedForm } from "./unsaved-form";
import { type Unanswered, useSubmit } from "./use-submit";

/** The fields whose value is of a kind. */
type Named<Values, Kind> = { [Name in keyof Values]: Values[Name] extends Kind ? Name : never }[keyof Values] & string;

type Change = string | ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement> | null;

/** What `<Form>` shows of a form, whatever its fields are. */
export type FormSending = {
  element: RefObject<HTMLFormElement | null>;
  /** With `over` it is written over what was saved elsewhere, which the person has seen. */
  send: (over?: object) => void;
  pending: boolean;
  fieldErrors: Record<string, string>;
  formError: string | null;
  stale: ReturnType<typeof useSubmit>["stale"];
  /** Whether text that was typed before and not saved stands in the form again. */
  restored: boolean;
  /** Whether text is stored that was typed into this form about something else: to be continued here, or discarded. */
  offer: { onContinue: () => void; onDiscard: () => void } | null;
  /** Puts the form back as it was before anything was typed. */
  restart: () => void;
  /** The form is left: what was typed is not kept. */
  forget: () => void;
};

/** A form of `Values`: what its fields hold now, and what a control needs to stand for one. */
export type ActionForm<Values extends object> = FormSending & {
  values: Values;
  set: (changes: Partial<Values>) => void;
  /** For an input or a select. */
  field: (name: Named<Values, string>) => {
    name: string;
    value: string;
    onChange: (change: Change) => void;
    error: string | undefined;
  };
  /** For a checkbox. */
  tick: (name: Named<Values, boolean>) => { name: string; checked: boolean; onChange: (change: Change) => void };
  /** For a checkbox of several, one a value. */
  tickOf: (
    name: Named<Values, string[]>,
    value: string,
  ) => { name: string; value: string; checked: boolean; onChange: (change: ChangeEvent<HTMLInputElement>) => void };
};

/**
 * A form that is sent to an action. It holds what its fields say, so what is typed stays where it is whatever happens, and is sent as
 * `input` makes of it. With `unsaved`, its name in this browser, what is neither saved nor canceled is there again when the form is
 * next opened over the same row.
 */
export function useActionForm<Values extends object, Result>({
  action,
  values: blank,
  input = (values) => values,
  unsaved: name,
  shapes = {},
  onDone,
  onUnanswered,
}: {
  action: Action<Result>;
  /** What the fields hold before anything is typed. */
  values: Values;
  input?: (values: Values) => object;
  unsaved?: string;
  shapes?: Shapes<Values>;
  /** With what was sent. */
  onDone?: (result: Result, sent: Values) => void;
  onUnanswered?: Unanswered;
}): ActionForm<Values> {
  const element = useRef<HTMLFormElement>(null);
  const [first] = useState({ blank, shapes });
  const unsaved = useUnsavedForm(name, first.blank, first.shapes);
  const form = useForm<Values>({ initialValues: first.blank, onValuesChange: unsaved.keep });
  const [restored, setRestored] = useState(false);
  const [offered, setOffered] = useState<Partial<Values> | null>(null);
  const sent = useRef(first.blank);
  const sending = useSubmit<Result>(
    action,
    (result) => {
      unsaved.forget();
      onDone?.(result, sent.current);
    },
    onUnanswered &&
      (async (given) => {
        const waits = await onUnanswered(given);
        if (waits) unsaved.forget();
        return waits;
      }),
  );

  const { values, setValues, getValues, getInputProps, reset } = form;
  const { fieldErrors, submit } = sending;
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const before = unsaved.read();
    const typed = element.current ? shownInFields(element.current, first.blank) : {};
    if (before) setRestored(true);
    setOffered(unsaved.offer());
    if (before || Object.keys(typed).length > 0) setValues({ ...before, ...typed });
  }, [first, unsaved, setValues]);

  function settleOffer() {
    unsaved.settleOffer();
    setOffered(null);
  }
  function restart() {
    reset();
    setRestored(false);
    sending.reset();
  }
  return {
    element,
    pending: sending.pending,
    fieldErrors,
    formError: sending.formError,
    stale: sending.stale,
    restored,
    offer: offered && {
      onContinue: () => {
        settleOffer();
        setValues(offered);
      },
      onDiscard: () => {
        settleOffer();
        unsaved.keep(getValues());
      },
    },
    values,
    set: setValues,
    restart,
    forget: unsaved.forget,
    send(over) {
      sent.current = getValues();
      submit(input(sent.current), over);
    },
    field(name) {
      const { value, onChange } = getInputProps(name);
      return { name, value, onChange, error: fieldErrors[name] };
    },
    tick(name) {
      const { checked, onChange } = getInputProps(name, { type: "checkbox" });
      return { name, checked, onChange };
    },
    tickOf(name, value) {
      const ticked: string[] = getInputProps(name).value;
      return {
        name,
        value,
        checked: ticked.includes(value),
        // A field of this name holds a list of text.
        onChange: ({ currentTarget }) =>
          setValues({ [name]: withTick(ticked, value, currentTarget.checked) } as unknown as Partial<Values>),
      };
    },
  };
}
