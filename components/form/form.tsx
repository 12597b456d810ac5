"use client";

import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Conflict } from "./conflict";
import { KeptParts, useKeptForm } from "./kept-form";
import { useOpened } from "./opened";
import type { useSubmit } from "./use-submit";

/**
 * A form sent by `useSubmit`. After a refusal the focus goes to the first field in error. With `keptAs`, its place, what is typed and
 * neither saved nor cancelled is there again when it is next opened.
 */
export function Form({
  sending,
  children,
  submitLabel,
  pendingLabel = "Saving…",
  look = "primary",
  cancel,
  actions,
  className = "stack",
  keptAs,
}: {
  sending: ReturnType<typeof useSubmit<never>> | ReturnType<typeof useSubmit>;
  children: ReactNode;
  submitLabel: string;
  pendingLabel?: string;
  /** Plain where several forms share a page: one primary button a view. */
  look?: "primary" | "default";
  /** What the Cancel button does, or where it leads. */
  cancel?: string | (() => void);
  /** Further buttons beside these. */
  actions?: ReactNode;
  className?: string;
  keptAs?: string;
}) {
  const form = useRef<HTMLFormElement>(null);
  const opened = useOpened();
  const kept = useKeptForm(form, keptAs);
  const { stale } = sending;
  const refusals = JSON.stringify(sending.fieldErrors);
  useEffect(() => {
    if (refusals !== "{}") form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals]);

  async function send(fields: HTMLFormElement, over?: object) {
    if (await sending.submit(new FormData(fields), over)) kept.forget();
  }
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    send(event.currentTarget);
  }

  return (
    <form ref={form} className={className} method="post" onSubmit={onSubmit} onChange={kept.around.onChange} noValidate>
      {kept.back && (
        <Callout
          level="notice"
          role="status"
          aside={
            <Button size="sm" onClick={kept.startOver}>
              Start over
            </Button>
          }
        >
          What you typed here before and did not save.
        </Callout>
      )}
      <KeptParts value={kept.around}>{children}</KeptParts>
      {stale && opened && (
        <Conflict
          noun={opened.noun}
          differing={opened.told(stale)}
          pending={sending.pending}
          onKeep={() => form.current && send(form.current, stale.there)}
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
        {cancel !== undefined && <Cancel to={cancel} onCancel={kept.forget} />}
        {actions}
      </div>
    </form>
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
