import type { Delivery } from "@/lib/mail/deliver";
import { linkTo, type NoticeText } from "./notice-text";
import { post } from "./post";
import { addressProblem } from "./public-address";

/** Posts a notice to a web address as plain text. */
export async function postNotice(
  address: string,
  { subject, text, href }: NoticeText,
  patience?: number,
): Promise<Delivery> {
  const problem = addressProblem(address);
  if (problem) return { outcome: "permanent", said: problem };
  const body = Buffer.from(`${subject}\n\n${text}\n\n${linkTo(href)}\n`);
  const headers = { "content-type": "text/plain; charset=utf-8", "user-agent": "Rank-and-Thank" };
  const answer = await post(address, { headers, body }, patience);
  return "lost" in answer ? answer.lost : answerOf(answer.status);
}

function answerOf(status: number): Delivery {
  const said = `The address answered ${status}.`;
  if (status >= 200 && status < 300) return { outcome: "taken", said };
  return { outcome: status === 429 || status >= 500 ? "temporary" : "permanent", said };
}
