"use client";

import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { UnsavedOffer } from "@/components/unsaved/offer";
import { Conflict } from "./conflict";
import styles from "./form.module.css";
import { useOpened } from "./opened";
import type { FormSending } from "./use-action-form";

/** A form of `useActionForm` with its errors. After a refusal the focus goes to the first field in error, which says its own. */
export function FormFrame({
  form: { element, fieldErrors, formError, stale, pending, restored, offer, restart, send },
  children,
  buttons,
  className = "stack",
  long = false,
  refused = "Not saved.",
}: {
  form: FormSending;
  children: ReactNode;
  /** What the form is sent with, and what else can be done. */
  buttons: ReactNode;
  className?: string;
  /** It fills a screen and is longer than the window: its buttons stay in sight. */
  long?: boolean;
  /** What did not happen where a field is in error, for those who hear it. */
  refused?: string;
}) {
  const opened = useOpened();
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    if (Object.keys(fieldErrors).length === 0) return;
    const first = element.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    first?.focus();
    setFocused(first?.getAttribute("name") ?? null);
  }, [element, fieldErrors]);
  /** What the field that has the focus doesn't say by itself. */
  const others = Object.entries(fieldErrors).flatMap(([name, says]) => (name === focused ? [] : says));

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  return (
    <form
      ref={element}
      className={long ? styles.page : className}
      data-long-form={long || undefined}
      method="post"
      onSubmit={onSubmit}
      noValidate
    >
      {offer && <UnsavedOffer what="what you typed into this form about something else." {...offer} />}
      {restored && <Restored onDiscard={restart} />}
      {children}
      <p className="visually-hidden" role="alert">
        {Object.keys(fieldErrors).length > 0 && [refused, ...others].join(" ")}
      </p>
      {stale && opened && (
        <Conflict
          noun={opened.noun}
          differing={opened.differing(stale)}
          pending={pending}
          onKeep={() => send(stale.there)}
          onTake={() => opened.take(stale.there)}
        />
      )}
      {formError && !stale && (
        <Callout level="stop" role="alert">
          {formError}
        </Callout>
      )}
      {buttons}
    </form>
  );
}

/** A form of `useActionForm` with the buttons that forms have. */
export function Form({
  form,
  children,
  submitLabel,
  pendingLabel = "Saving…",
  look = "primary",
  cancel,
  onDelete,
  actions,
  className,
  long,
  refused,
}: {
  form: FormSending;
  children: ReactNode;
  submitLabel: string;
  pendingLabel?: string;
  /** Plain where several forms share a page: one primary button a view. */
  look?: "primary" | "default";
  /** What the Cancel button does, or where it leads. */
  cancel?: string | (() => void);
  /** What the Delete button does; without it there is none. */
  onDelete?: () => void;
  /** Further buttons beside these. */
  actions?: ReactNode;
  className?: string;
  /** It fills a screen and is longer than the window: its buttons stay in sight. */
  long?: boolean;
  /** What did not happen where a field is in error, for those who hear it; "Not saved." unless given. */
  refused?: string;
}) {
  const { pending, forget } = form;
  const buttons = (
    <div className={`row wrap ${styles.buttons}`}>
      <Button type="submit" look={look} disabled={pending}>
        {pending ? pendingLabel : submitLabel}
      </Button>
      {cancel !== undefined && <Cancel to={cancel} onCancel={forget} />}
      {actions}
      {onDelete && (
        <Button look="ghost" className="push" onClick={onDelete}>
          Delete
        </Button>
      )}
    </div>
  );
  return (
    <FormFrame form={form} className={className} long={long} refused={refused} buttons={buttons}>
      {children}
    </FormFrame>
  );
}

function Restored({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Callout
      level="notice"
      role="status"
      aside={
        <Button size="sm" onClick={onDiscard}>
          Discard
        </Button>
      }
    >
      Restored your unsaved text.
    </Callout>
  );
}

function Cancel({ to, onCancel }: { to: string | (() => void); onCancel: () => void }) {
  if (typeof to === "string")
    return (
      <ButtonLink look="ghost" href={to} onClick={onCancel}>
        Cancel
      </ButtonLink>
    );
  function onClick() {
    onCancel();
    if (typeof to === "function") to();
  }
  return (
    <Button look="ghost" onClick={onClick}>
      Cancel
    </Button>
  );
}
