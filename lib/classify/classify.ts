import { kindPlaces } from "@/lib/classify/features";
import { kindsReaderOf } from "@/lib/classify/kinds-model";
import type { Unclassified } from "@/lib/classify/message";
import receivedModel from "@/lib/classify/models/received.json" with { type: "json" };
import sentModel from "@/lib/classify/models/sent.json" with { type: "json" };
import type { MessageKind } from "@/lib/season/schema";
import { RECEIVED_KINDS, SENT_KINDS } from "@/lib/season/values";

export type { Unclassified } from "@/lib/classify/message";

/** The likeliest kind, and how likely it is, 0 to 1. */
export type Classified = { kind: MessageKind; sure: number };

const sent = { kinds: SENT_KINDS, bits: sentModel.bits, read: kindsReaderOf(sentModel) };
const received = { kinds: RECEIVED_KINDS, bits: receivedModel.bits, read: kindsReaderOf(receivedModel) };

/** A message of fewer places than this says nothing, or next to nothing: how likely a kind is, is not known. */
const FEWEST_PLACES = 12;
/** How sure a kind is of which no word speaks. */
const NOTHING_READ = 0.1;

/**
 * The kind of a message, by its direction and words, among those of the season file. A guess: `sure` says how good, and whoever shows
 * it says that it is one. Linear in the text; reads no more than a letter's length.
 */
export function classify(message: Unclassified): Classified {
  const { kinds, bits, read } = message.direction === "sent" ? sent : received;
  const places = kindPlaces(message, bits);
  const likely = read(places);
  const best = likely.reduce((most, each, k) => (each > (likely[most] ?? 0) ? k : most), 0);
  const sure = places.length < FEWEST_PLACES ? NOTHING_READ : Math.round(1_000 * (likely[best] ?? 0)) / 1_000;
  return { kind: kinds[best] ?? kinds[0], sure };
}
