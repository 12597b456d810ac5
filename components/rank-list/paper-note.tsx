import { formatMoment } from "@/lib/season/format";

/** On paper alone: what the printed list is, and what it is not. */
export function PaperNote({ certifiedAt, zone }: { certifiedAt: string | null; zone: string }) {
  return (
    <p className="paper-only" style={{ marginTop: 8 }}>
      {certifiedAt === null
        ? "Not marked as certified."
        : `Marked as certified ${formatMoment(certifiedAt, zone, "record")}.`}{" "}
      This is a working copy. The list that counts is the one you enter and certify yourself in the Match’s own system,
      R3.
    </p>
  );
}
