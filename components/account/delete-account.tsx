"use client";

import { PasswordInput } from "@mantine/core";
import { useState } from "react";
import { useSubmit } from "@/components/form/use-submit";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { dropAllUnsaved } from "@/components/unsaved/browser-store";
import { deleteAccount } from "./actions";

/** Asks once more, with the password, and then removes the account. Nothing undoes it. */
export function DeleteAccount({ guest }: { guest: boolean }) {
  const [asking, setAsking] = useState(false);
  const sending = useSubmit(deleteAccount, () => {
    dropAllUnsaved();
    window.location.assign("/");
  });
  return (
    <div style={{ marginTop: 12 }}>
      <Button onClick={() => setAsking(true)}>Delete account…</Button>
      <Dialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Delete your account and everything in it?"
        width={460}
      >
        <form
          method="post"
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            sending.submit(new FormData(event.currentTarget));
          }}
        >
          <p>Permanently deletes every season, program, person, and message. This can’t be undone.</p>
          {!guest && (
            <PasswordInput
              label="Password"
              name="password"
              autoComplete="current-password"
              error={sending.fieldErrors.password}
              visibilityToggleButtonProps={{ "aria-label": "Show password", tabIndex: 0 }}
            />
          )}
          {sending.formError && (
            <Callout level="stop" role="alert">
              {sending.formError}
            </Callout>
          )}
          <div className="row wrap">
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button type="submit" look="danger" disabled={sending.pending}>
              {sending.pending ? "Deleting…" : "Delete everything"}
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
