"use client";

import { useEffect, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { serverSilent } from "@/components/ui/server-silent";
import { formatMoment } from "@/lib/season/format";
import type { DraftVersion } from "@/lib/store/drafts";
import styles from "./versions.module.css";
import { firstChange, type Stretch, wordChanges } from "./word-changes";

type Text = { subject: string; body: string };

type Versions = { status: "loading" } | { status: "failed" } | { status: "ready"; versions: DraftVersion[] };

/** A draft's history, fetched when it is looked at. */
function useVersions(draftId: string): { loaded: Versions; retry: () => void } {
  const [loaded, setLoaded] = useState<Versions>({ status: "loading" });
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks again
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/drafts/${draftId}/versions`, { signal: abort.signal, cache: "no-store" })
      .then((response) =>
        response.ok ? (response.json() as Promise<DraftVersion[]>) : Promise.reject(response.status),
      )
      .then((versions) => setLoaded({ status: "ready", versions }))
      .catch(() => {
        if (!abort.signal.aborted) setLoaded({ status: "failed" });
      });
    return () => abort.abort();
  }, [draftId, tries]);

  function retry() {
    setLoaded({ status: "loading" });
    setTries((before) => before + 1);
  }
  return { loaded, retry };
}

const together = ({ subject, body }: Text) => (subject === "" ? body : `${subject}\n\n${body}`);

/** What a draft said before, each version beside the present text, and the way back to it. `zone` is the season's. */
export function EarlierVersions({
  draftId,
  present,
  zone,
  onRestore,
}: {
  draftId: string;
  present: Text;
  zone: string;
  /** Gives why it was not restored; null where it was. */
  onRestore: (version: DraftVersion) => Promise<string | null>;
}) {
  const { loaded, retry } = useVersions(draftId);
  if (loaded.status === "loading")
    return (
      <p role="status" className="faint">
        Opening the history…
      </p>
    );
  if (loaded.status === "failed")
    return (
      <div role="alert" className="row wrap">
        <span>{serverSilent("The history couldn’t be opened")}</span>
        <Button size="sm" onClick={retry}>
          Try again
        </Button>
      </div>
    );
  if (loaded.versions.length === 0)
    return <p className="muted">No earlier versions yet. One is kept every few minutes while you write.</p>;
  return <VersionList versions={loaded.versions} present={present} zone={zone} onRestore={onRestore} />;
}

function VersionList({
  versions,
  present,
  zone,
  onRestore,
}: {
  versions: DraftVersion[];
  present: Text;
  zone: string;
  onRestore: (version: DraftVersion) => Promise<string | null>;
}) {
  const [chosenId, setChosenId] = useState(versions[0]?.id);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = versions.find(({ id }) => id === chosenId);
  const now = together(present);
  const rows = useMemo(
    () =>
      versions.map((version, i) => ({
        version,
        change: firstChange(together(version), together(versions[i - 1] ?? present)),
      })),
    [versions, present],
  );
  const changes = useMemo(() => chosen && wordChanges(together(chosen), now), [chosen, now]);

  async function restore() {
    if (!chosen || pending) return;
    setPending(true);
    setProblem(null);
    setProblem(await onRestore(chosen));
    setPending(false);
  }

  return (
    <div className={styles.versions}>
      <fieldset className={styles.list}>
        <legend className="visually-hidden">Versions, latest first</legend>
        {rows.map(({ version, change }) => (
          <label key={version.id} className={styles.version}>
            <input
              type="radio"
              name="version"
              checked={version.id === chosenId}
              onChange={() => setChosenId(version.id)}
            />
            <span>
              <span className="strong">Until {formatMoment(version.at, zone, "momentZoned")}</span>
              <span className={styles.change}>Then {change}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {chosen && changes && (
        <div className={styles.beside}>
          <Side title={`Until ${formatMoment(chosen.at, zone, "moment")}`} stretches={changes.earlier} mark="del" />
          <Side title="Now" stretches={changes.later} mark="ins" />
        </div>
      )}
      <p className="meta">
        Struck through: since removed. Underlined: since added. If you restore this version, the current one stays in
        this list.
      </p>
      {problem && (
        <p className="late" role="alert">
          {problem}
        </p>
      )}
      <div className="row wrap">
        <Button look="primary" onClick={restore} disabled={pending}>
          {pending ? "Restoring…" : "Restore this version"}
        </Button>
      </div>
    </div>
  );
}

/** One of the two texts, with the words that the other has not. */
function Side({ title, stretches, mark: Mark }: { title: string; stretches: Stretch[]; mark: "ins" | "del" }) {
  return (
    <section aria-label={title}>
      <h3 className="rail-title">{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reached by the keyboard */}
      <p className={`preserve ${styles.text}`} tabIndex={0}>
        {stretches.length === 0 && <span className="faint">Nothing written.</span>}
        {stretches.map(({ text, differs }, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place
          differs ? <Mark key={i}>{text}</Mark> : <span key={i}>{text}</span>,
        )}
      </p>
    </section>
  );
}
