import type { MailMessage } from "./message";

/** So many different addresses are counted; whose mailbox it is stands among the first. */
const MOST_COUNTED = 20_000;
const MOST_LIKELY = 3;

/** Finds out whose mailbox a file may be: hers are the addresses that stand in at least half of its messages. */
export class OwnAddresses {
  readonly #seen = new Map<string, number>();
  #messages = 0;

  see({ from, to, cc }: Pick<MailMessage, "from" | "to" | "cc">): void {
    this.#messages += 1;
    for (const address of new Set([from, ...to, ...cc].map((person) => person.address.toLowerCase()))) {
      const seen = this.#seen.get(address) ?? 0;
      if (address !== "" && (seen > 0 || this.#seen.size < MOST_COUNTED)) this.#seen.set(address, seen + 1);
    }
  }

  /** The addresses that may be the person's own, the likeliest first; a guess, to be asked about. */
  likely(): string[] {
    return [...this.#seen]
      .filter(([, seen]) => seen * 2 >= this.#messages)
      .sort(([one, seen], [other, often]) => often - seen || (one < other ? -1 : 1))
      .slice(0, MOST_LIKELY)
      .map(([address]) => address);
  }
}
