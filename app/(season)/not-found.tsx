import { TopBar } from "@/components/shell/top-bar";

export const metadata = { title: "Not found" };

/** For what isn't in the open season: deleted, from another season, or never there. */
export default function NotFound() {
  return (
    <>
      <TopBar title="Not found" />
      <div className="empty" style={{ padding: "40px 24px" }}>
        <h2>This isn’t in your season.</h2>
        <p>It may have been deleted, or it belongs to another season.</p>
        <a className="btn" href="/today">
          Go to Today
        </a>
      </div>
    </>
  );
}
