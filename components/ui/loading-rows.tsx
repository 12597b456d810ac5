const ROWS = ["58%", "44%", "66%", "50%", "38%", "61%"];

/**
 * Rows at their final height while a page is on its way; seen after 150 ms only, with a word after 5 s. For the `loading.tsx` of
 * lists alone: over a page that may not exist it would answer 200 before anybody has looked.
 */
export function LoadingRows() {
  return (
    <div className="loading-rows">
      <p className="visually-hidden" role="status">
        Loading
      </p>
      <div className="bar" aria-hidden>
        <i style={{ width: 180 }} />
      </div>
      <div aria-hidden>
        {ROWS.map((width) => (
          <div key={width} className="line">
            <i style={{ width }} />
            <i style={{ width: "70%" }} />
            <i style={{ width: "48%" }} />
          </div>
        ))}
      </div>
      <p className="muted still">Still opening your season.</p>
    </div>
  );
}
