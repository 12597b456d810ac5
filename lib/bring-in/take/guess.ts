import type { Contact, Program } from "@/lib/season/schema";
import { plainWords } from "@/lib/season/search";
import { isFreeMail } from "../mail/free-mail";
import type { Lot } from "./lot";
import { personIn } from "./named-people";
import { nameKey, ownWords } from "./names";
import type { PeopleIndex } from "./people";
import { namesOf } from "./programs";
import { Under } from "./under";

/** The programs that something may be about, best first; one alone is it, several are asked about. */
export type Guess = { programs: Program[]; by: "address" | "domain" | "name" | null };

/** Whose domain an address is of: `med.harlow.example` is within `harlow.example`. */
function within(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);
}

const hostOf = (address: string) => address.toLowerCase().split("@")[1] ?? "";

/** Finds programs by addresses, domains, and names in words; made once for a season as it stands. */
export class Guesser {
  readonly #domains = new Map<string, Set<Program>>();
  readonly #people = new Under<Contact>();
  readonly #names: { program: Program; words: string; weight: number }[] = [];

  constructor(
    readonly lot: Lot,
    readonly people: PeopleIndex,
  ) {
    const programs = new Map(lot.season.programs.map((program) => [program.id, program]));
    for (const contact of lot.season.contacts) {
      this.#people.put(plainWords(contact.name), contact);
      const program = programs.get(contact.programId);
      const host = contact.email ? hostOf(contact.email) : "";
      if (program && host.includes(".") && !isFreeMail(host)) this.#put(host, program);
    }
    for (const program of lot.season.programs) {
      const host = siteOf(program.website);
      if (host) this.#put(host, program);
      for (const name of new Set([...namesOf(program), program.institution])) {
        const plain = plainWords(name);
        const key = nameKey(name);
        if (plain.length < 3) continue;
        this.#names.push({ program, words: ` ${plain} `, weight: plain.length });
        if (key !== plain && key.length >= 4 && key.includes(" "))
          this.#names.push({ program, words: ` ${key} `, weight: key.length });
      }
    }
  }

  #put(host: string, program: Program): void {
    const there = this.#domains.get(host);
    if (there) there.add(program);
    else this.#domains.set(host, new Set([program]));
  }

  /** Those of the season who have this very name, of two words at least. */
  byPersonName(name: string): readonly Contact[] {
    const plain = plainWords(personIn(name)?.name ?? "");
    return plain.includes(" ") ? this.#people.at(plain) : [];
  }

  /** The programs of the very addresses. */
  byAddress(addresses: string[]): Program[] {
    const ids = new Set(addresses.flatMap((address) => this.people.at(address)).map(({ programId }) => programId));
    return this.lot.season.programs.filter(({ id }) => ids.has(id));
  }

  /** The programs whose domain an address has. */
  byDomain(addresses: string[]): Program[] {
    const found = new Set<Program>();
    for (const host of new Set(addresses.map(hostOf)))
      if (host.includes(".") && !isFreeMail(host))
        for (const [domain, programs] of this.#domains)
          if (within(host, domain)) for (const program of programs) found.add(program);
    return [...found];
  }

  /** The programs that a short text names by a whole name or, beside that, by all of their own words: "Harlow and Quillan". */
  named(text: string): Program[] {
    const whole = this.byName(text);
    if (whole.length === 0) return [];
    const said = new Set(whole.flatMap((program) => namesOf(program).flatMap((name) => plainWords(name).split(" "))));
    const beside = this.byOwnWords(text).filter(
      (program) => !whole.includes(program) && !ownWords(program.name).some((word) => said.has(word)),
    );
    return [...whole, ...beside];
  }

  /** The programs that words name, by the longest of the names that stand there. */
  byName(text: string): Program[] {
    const words = ` ${plainWords(text)} `;
    const there = this.#names.filter((name) => words.includes(name.words));
    // "Mayo Clinic" within "Mayo Clinic Arizona" names the longer one.
    const own = there.filter(
      (name) =>
        !there.some(
          (other) => other.weight > name.weight && other.program !== name.program && other.words.includes(name.words),
        ),
    );
    return [...new Set(own.map(({ program }) => program))];
  }

  /** The programs whose own words are all in a text, where no whole name is: "your visit to Harlow". */
  byOwnWords(text: string): Program[] {
    const words = new Set(plainWords(text).split(" "));
    return this.lot.season.programs.filter((program) => {
      const own = ownWords(program.name).filter((word) => word.length >= 4);
      return own.length > 0 && own.every((word) => words.has(word)) && ownWords(program.name).length === own.length;
    });
  }

  /** The programs whose name a domain spells: `education@sorrelhills.example`. */
  bySpelling(addresses: string[]): Program[] {
    const labels = new Set(addresses.flatMap((address) => hostOf(address).split(".").slice(0, -1)));
    return this.lot.season.programs.filter((program) =>
      namesOf(program).some((name) => {
        const spelled = ownWords(name).join("");
        return spelled.length >= 5 && labels.has(spelled);
      }),
    );
  }
}

function siteOf(website: string | null): string | null {
  if (!website) return null;
  try {
    const host = new URL(/^https?:/i.test(website) ? website : `https://${website}`).hostname
      .replace(/^www\./, "")
      .toLowerCase();
    return host.includes(".") && !isFreeMail(host) ? host : null;
  } catch {
    return null;
  }
}
