/**
 * Times what a command does one after the other, to say at its end where the time went.
 * @param {() => number} clock in milliseconds
 */
export function phases(clock = () => performance.now()) {
  const begun = clock();
  /** @type {{ name: string, ms: number }[]} */
  const done = [];
  return {
    /**
     * Does `work` as the phase of this name, such as "installing".
     * @template T
     * @param {string} name
     * @param {() => T | Promise<T>} work
     * @returns {Promise<T>}
     */
    async time(name, work) {
      const from = clock();
      const result = await work();
      done.push({ name, ms: clock() - from });
      return result;
    },
    /** How long it took altogether, and each phase that was worth a second look: half a second or more. @param {string} [words] */
    summary(words = "Ready in") {
      const long = done.filter(({ ms }) => ms >= 500).map(({ name, ms }) => `${name} ${inWords(ms)}`);
      const all = `${words} ${inWords(clock() - begun)}`;
      return long.length === 0 ? `${all}.` : `${all}: ${long.join(", ")}.`;
    },
  };
}

/** A time in words, to the second: "48 s", "1 min 5 s"; to the tenth below ten seconds. @param {number} ms */
export function inWords(ms) {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
