/** Marks a program that is on another track than the season's own: a preliminary year, diagnostic radiology. */
export function TrackTag({ track }: { track: string | null }) {
  return track && <span className="tag">{track}</span>;
}
