"use client";

import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Conflict } from "./conflict";
import { useOpened } from "./opened";
import type { useSubmit } from "./use-submit";

/** A form sent by `useSubmit`. After a refusal the focus goes to the first field in error. */
export function Form({
  sending,
  children,
  submitLabel,
  pendingLabel = "Saving…",
  look = "primary",
  actions,
  className = "stack",
}: {
  sending: ReturnType<typeof useSubmit<never>> | ReturnType<typeof useSubmit>;
  children: ReactNode;
  submitLabel: string;
  pendingLabel?: string;
  /** Plain where several forms share a page: one primary button a view. */
  look?: "primary" | "default";
  /** Further buttons beside the submit button. */
  actions?: ReactNode;
  className?: string;
}) {
  const form = useRef<HTMLFormElement>(null);
  const opened = useOpened();
  const { stale } = sending;
  const refusals = JSON.stringify(sending.fieldErrors);
  useEffect(() => {
    if (refusals !== "{}") form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    sending.submit(new FormData(event.currentTarget));
  }

  return (
    <form ref={form} className={className} method="post" onSubmit={onSubmit} noValidate>
      {children}
      {stale && opened && (
        <Conflict
          noun={opened.noun}
          differing={opened.told(stale)}
          pending={sending.pending}
          onKeep={() => form.current && sending.submit(new FormData(form.current), stale.there)}
          onTake={() => opened.take(stale.there)}
        />
      )}
      {sending.formError && !stale && (
        <Callout level="stop" role="alert">
          {sending.formError}
        </Callout>
      )}
      <div className="row wrap">
        <Button type="submit" look={look} disabled={sending.pending}>
          {sending.pending ? pendingLabel : submitLabel}
        </Button>
        {actions}
      </div>
    </form>
  );
}
