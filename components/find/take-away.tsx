import { IconDownload } from "@tabler/icons-react";
import { PrintButton } from "@/components/record/print-button";

/** The list on paper, and as a table for a spreadsheet: what `query` shows of it. */
export function TakeAway({ query }: { query: string }) {
  return (
    <section aria-labelledby="take-away" className="screen-only">
      <h2 className="rail-title" id="take-away">
        On paper or in a spreadsheet
      </h2>
      <p className="row wrap">
        <PrintButton />
        <a className="btn btn-ghost" href={`/api/find${query && `?${query}`}`} download>
          <IconDownload className="icon" aria-hidden />
          Download as CSV
        </a>
      </p>
    </section>
  );
}
