import type { NoticeKind } from "@/lib/notices/notice-kinds";
import type { NoticeWay } from "@/lib/notices/ways";

/** What each kind is called, and when it comes; the morning list's time is a person's own. */
export const KIND_WORDS: Record<NoticeKind, { title: string; when: string }> = {
  morning: { title: "Morning list", when: "When something waits" },
  "last-call": { title: "Thank-you about to be late", when: "12 h before" },
  interview: { title: "Interview, evening before", when: "6:00 PM" },
  "interview-soon": { title: "Interview, about to start", when: "30 min before" },
  "after-interview": { title: "After an interview", when: "30 min after it ends" },
  "answer-due": { title: "An answer is due", when: "12 h before; replies on day 5" },
  "rank-list": { title: "Rank list not certified", when: "7 d, 3 d, 1 d, and 3 h before" },
  "letter-window": { title: "#1 letter window", when: "Once, when it opens" },
};

export const WAY_WORDS: Record<NoticeWay, string> = {
  email: "Email",
  push: "Push",
  calendar: "Calendar",
  address: "Web address",
};
