/**
 * Words of the trade, in lower case, as applicants and programs write them among themselves: what they use is no shouting, no name,
 * no slot of a template, and greets nobody in particular. One list for every reader.
 */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `ir dr irdr vir rol rols loi lois loa lor lors pd pds apd apds pc pcs ii iis rtm r1 r2 r3 r4 nrmp eras esir us usa img imgs usimg uscimg
   non-us-img ps pgy pgy1 pgy2 pgy3 pgy4 pgy5 pgy6 ms3 ms4 sub-i tl step usmle comlex ecfmg acgme gme aamc mspe cv saf soap sir sio rsna cirse jvir cvir best-cli thalamus icu md phd mph`.split(
    /\s+/,
  ),
);

/** What the trade calls its tools in words that are ordinary by themselves. */
const TOOLS: ReadonlySet<string> = new Set(["interview broker", "epic", "freida", "residency explorer"]);

/** Whether what stands between brackets is the trade's own word ("[Thalamus]", "(USCIMG, ESIR)"), and so nothing to be filled in. */
export const isTradeWord = (written: string): boolean => {
  const lower = written.trim().toLowerCase();
  return TOOLS.has(lower) || lower.split(/[\s,/]+/).every((word) => TRADE_WORDS.has(word));
};

/** Roles that are greeted by their letters: "Dear PD". */
export const ROLE_LETTERS: ReadonlySet<string> = new Set("pd pds apd apds pc pcs".split(" "));
