/** A program's message budget: one mark for each message. `wouldUse` draws what this message would take. */
export function Pips({
  used,
  limit,
  wouldUse = 0,
  noContact = false,
}: {
  used: number;
  limit: number;
  wouldUse?: number;
  noContact?: boolean;
}) {
  const label = noContact ? "Asked for no messages" : `${used} of ${limit} messages used`;
  const places = Array.from({ length: limit }, (_, place) => {
    if (noContact) return "no-contact";
    if (place < used) return "used";
    return place < used + wouldUse ? "would-use" : "open";
  });
  return (
    <span className={used > limit ? "pips over" : "pips"} role="img" aria-label={label}>
      {places.map((state, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is its position
        <i key={place} className={state} />
      ))}
    </span>
  );
}
