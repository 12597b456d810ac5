import type { Claims } from "./send";

const number = (n: number) => n.toLocaleString("en-US");

/** What of mailboxes isn’t kept, in words: mail of no program, and what is past the most that is read. */
export function notKept(files: readonly { name: string; claims: Claims | null }[]): string[] {
  return files.flatMap(({ name, claims }) => {
    if (claims?.kind !== "mail") return [];
    const read = claims.messages?.length ?? 0;
    const over = claims.over ?? 0;
    const others = claims.rows - read - over;
    return [
      ...(others === 1 ? [`1 message in ${name} names none of your programs. It’s counted, not kept.`] : []),
      ...(others > 1
        ? [`${number(others)} messages in ${name} name none of your programs. They’re counted, not kept.`]
        : []),
      ...(over > 0
        ? [
            `${name} has ${number(read + over)} messages of your programs. The first ${number(read)} are read; ${number(over)} ${over === 1 ? "is" : "are"} left out. Split the mailbox by year and bring the parts in one after another.`,
          ]
        : []),
    ];
  });
}
