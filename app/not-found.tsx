export const metadata = { title: "Not found" };

/** For an address that leads nowhere. */
export default function NotFound() {
  return (
    <main className="empty" style={{ margin: "0 auto", padding: "80px 24px" }}>
      <h1 style={{ fontSize: "var(--t-h1)" }}>There’s nothing here.</h1>
      <p>The address may be mistyped, or what it led to may have been deleted.</p>
      <a className="btn" href="/today">
        Go to Today
      </a>
    </main>
  );
}
