import { phrases } from "@/lib/rules/text/pattern";
import { VOCABULARY } from "@/lib/rules/wording/bargain/vocabulary";

/** A place in the program, put by for the writer. */
export const PLACE_KEPT = phrases(VOCABULARY, [
  "HOLD ~6 SPOT ~5 for me|us|myself",
  "SPOT ~3 be|is ~2 given|granted|offered|awarded|assigned|promised|guaranteed|assured|kept ~1 to|for me",
  "SPOT ~10 if|when|once|should i ~3 CHOOSE|PUT|commit|promise ~3 you|NAME",
  "SPOT ~8 keep|hold|save|reserve|guard it ~1 for me",
  "reserved|guaranteed|saved|secured SPOT ~4 for me",
  "get|earn|buy|win me|us ~2 SPOT",
  "block ~3 SPOT ~3 for me",
  "HOLD ~6 SPOT ~2 in|under my ~2 name",
  "HOLD ~2 me|us !in|informed|updated|posted|company ~5 SPOT",
  "HOLD ~1 my ~2 SPOT",
  "PLEASE|^ ~5 HOLD !me|us|informed|updated|posted ~5 SPOT",
  "HOLD ~5 SPOT ~3 open|aside|free|vacant|empty|available|unfilled|until|till|mine",
  "set|put|leave|setting|putting ~5 SPOT ~2 aside|by|away|open|free",
  "set|put|setting|putting aside|by ~5 SPOT",
  "SPOT ~7 be|is|are|was|has|gets|get ~3 HELD ~4 me|my",
  "SPOT ~2 HELD|kept|set|put ~2 aside|for|free|open ~4 me|my|applicant",
  "PLEASE ~6 SPOT ~4 HELD|saved|kept|aside",
  "arrange|arranging|settle|fix|agree|organize ~3 SPOT ~4 advance|beforehand|early|before|ahead|now",
  "my name ~2 on|to|at|next ~3 SPOT",
  "put|write|pencil|mark|count|sign ~1 me ~2 down|in for ~3 SPOT",
  "SPOT|one ~3 with my name",
  "SPOT ~2 is|be|as|stays mine",
  "consider ~4 SPOT ~2 taken|filled|mine",
  "secure|lock|fix|book ~1 in|me|my ~3 SPOT",
  "secure|lock|fix|locking|securing ~5 SPOT ~6 before|outside|now|early|today|ahead|prior|already|beforehand|directly",
  "could|can|would|way|possible ~5 secure|fix|lock ~4 SPOT",
  "PLEASE ~8 sure|certain ~3 of|that|i|there|a ~3 i|SPOT ~3 match|mine|SPOT|waiting|get|for",
  "be|am|sure|certain ~1 sure|certain ~2 of ~3 SPOT",
]);
