import { BUSY_DIGEST } from "@/lib/busy-digest";

/** What an error page says: what happened, what is safe, what to do; the number finds the cause in the server's log. Every page loads it, so it imports next to nothing. */
export function Problem({ digest, onRetry }: { digest?: string; onRetry: () => void }) {
  if (digest === BUSY_DIGEST)
    return (
      <div className="empty" style={{ padding: "40px 24px" }} role="alert">
        <h2>The database is busy.</h2>
        <p>What you saved before is safe. Try again in a moment.</p>
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          Try again
        </button>
      </div>
    );
  return (
    <div className="empty" style={{ padding: "40px 24px" }} role="alert">
      <h2>Something went wrong{digest ? " on the server" : " on this page"}.</h2>
      <p>What you saved before is safe. Try again. If it keeps happening, download a copy of your season.</p>
      {digest && <p className="meta">Request {digest}</p>}
      <div className="row wrap">
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          Try again
        </button>
        <a className="btn" href="/api/season-file" download>
          Download the season
        </a>
      </div>
    </div>
  );
}
