/** Files that were dropped on another screen, until Bring in takes them. */
let waiting: File[] = [];
let taker: ((files: File[]) => void) | null = null;

/** Hands files to Bring in where it is open, else keeps them until it is. */
export function drop(files: File[]): void {
  if (taker) taker(files);
  else waiting = files;
}

/** Takes what was dropped, and what will be for as long as the screen is open. Gives how to end that. */
export function takeDropped(take: (files: File[]) => void): () => void {
  taker = take;
  const files = waiting;
  waiting = [];
  if (files.length > 0) take(files);
  return () => {
    if (taker === take) taker = null;
  };
}
