/** Lets `most` in at a time, the others in the order in which they came: `enter` gives what one calls when one leaves. */
export function turnstile(most: number): { enter(): Promise<() => void> } {
  let free = most;
  const waiting: (() => void)[] = [];
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    async enter() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return leave;
    },
  };
}
