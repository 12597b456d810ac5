"use client";

import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
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
      {sending.formError && (
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
