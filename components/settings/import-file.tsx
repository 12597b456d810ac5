"use client";

import { FileButton } from "@mantine/core";
import { IconDownload, IconUpload } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { count } from "@/lib/season/words";
import { type Problem, sendFile } from "./send-file";
import styles from "./settings.module.css";

type State =
  | { step: "idle" }
  | { step: "sending"; name: string; sent: number }
  | { step: "refused"; name: string; problems: Problem[] }
  | { step: "done"; name: string; warnings: string[] };

/** How many problems are shown; the rest can wait until these are fixed. */
const MOST_SHOWN = 20;

/** Downloads the open season or everything, and opens a season file as a new one. */
export function ImportFile() {
  const router = useRouter();
  const [state, setState] = useState<State>({ step: "idle" });

  async function read(file: File | null) {
    if (!file) return;
    const { name } = file;
    setState({ step: "sending", name, sent: 0 });
    const answer = await sendFile(file, (sent) => setState({ step: "sending", name, sent }));
    if (!answer.ok) return setState({ step: "refused", name, problems: answer.problems });
    setState({ step: "done", name, warnings: answer.warnings });
    router.refresh();
  }

  return (
    <>
      <div className="row wrap">
        <a className="btn" href="/api/season-file" download>
          <IconDownload className="icon" aria-hidden />
          Export this season
        </a>
        <Link className="btn btn-ghost" href="/record">
          Print or export the record
        </Link>
        <a className="btn" href="/api/account-file" download>
          <IconDownload className="icon" aria-hidden />
          Export everything
        </a>
        <FileButton
          onChange={read}
          accept="application/json,.json,application/zip,.zip"
          inputProps={{ "aria-label": "Season file" }}
        >
          {(props) => (
            <Button {...props} disabled={state.step === "sending"}>
              <IconUpload className="icon" aria-hidden />
              Import a season file
            </Button>
          )}
        </FileButton>
      </div>
      <p className="meta">
        “Export everything” makes one zip of all your seasons, with messages as .eml files that mail apps can open. You
        can import it again like a season file.
      </p>
      <p className="meta">An import adds a separate season and opens it. The season open now stays as it is.</p>
      {state.step === "sending" && <Sending name={state.name} sent={state.sent} />}
      {state.step === "done" && (
        <Callout level="done" role="status">
          Imported {state.name}. It is open now.
        </Callout>
      )}
      {state.step === "done" && state.warnings.length > 0 && <ToLookOver warnings={state.warnings} />}
      {state.step === "refused" && <Problems name={state.name} problems={state.problems} />}
    </>
  );
}

/** What in the file can't be right, to look over. */
function ToLookOver({ warnings }: { warnings: string[] }) {
  const shown = warnings.slice(0, MOST_SHOWN);
  return (
    <Callout level="warn" role="status">
      <b className="strong">Look these over.</b>
      <ul className={styles.problems}>
        {shown.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {warnings.length > shown.length && <p>and {warnings.length - shown.length} more</p>}
    </Callout>
  );
}

function Sending({ name, sent }: { name: string; sent: number }) {
  return (
    <div className={styles.sending} role="status">
      <span>{sent < 1 ? `Sending ${name}` : `Reading ${name}`}</span>
      <progress value={sent < 1 ? sent : undefined} max={1} aria-label={`Sending ${name}`} />
    </div>
  );
}

function Problems({ name, problems }: { name: string; problems: Problem[] }) {
  const shown = problems.slice(0, MOST_SHOWN);
  return (
    <Callout level="stop" role="alert">
      <b className="strong">{name} was not imported. Nothing was changed.</b>
      <ul className={styles.problems}>
        {shown.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path && <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
      {problems.length > shown.length && <p>and {count(problems.length - shown.length, "more problem")}</p>}
    </Callout>
  );
}
