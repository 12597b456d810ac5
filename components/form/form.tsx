"use client";

import { type FormEvent, type ReactNode, useEffect } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Conflict } from "./conflict";
import { useOpened } from "./opened";
import type { FormSending } from "./use-action-form";

/** A form of `useActionForm` with its buttons and what is to be said of it. After a refusal the focus goes to the first field in error. */
export function Form({
  form,
  children,
  submitLabel,
  pendingLabel = "Saving…",
  look = "primary",
  cancel,
  onDelete,
  actions,
  className = "stack",
}: {
  form: FormSending;
  children: ReactNode;
  submitLabel: string;
  pendingLabel?: string;
  /** Plain where several forms share a page: one primary button a view. */
  look?: "primary" | "default" | "danger";
  /** What the Cancel button does, or where it leads. */
  cancel?: string | (() => void);
  /** What the Delete button does; without it there is none. */
  onDelete?: () => void;
  /** Further buttons beside these. */
  actions?: ReactNode;
  className?: string;
}) {
  const { element, fieldErrors, formError, stale, pending, send } = form;
  const opened = useOpened();
  useEffect(() => {
    if (Object.keys(fieldErrors).length > 0)
      element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [element, fieldErrors]);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  return (
    <form ref={element} className={className} method="post" onSubmit={onSubmit} noValidate>
      {form.restored && <Restored onDiscard={form.restart} />}
      {children}
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
      <div className="row wrap">
        <Button type="submit" look={look} disabled={pending}>
          {pending ? pendingLabel : submitLabel}
        </Button>
        {cancel !== undefined && <Cancel to={cancel} onCancel={form.forget} />}
        {actions}
        {onDelete && (
          <Button look="ghost" className="push" onClick={onDelete}>
            Delete
          </Button>
        )}
      </div>
    </form>
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
      This is what you wrote earlier and didn’t save.
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
