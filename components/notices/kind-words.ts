import type { NoticeKind } from "@/lib/notices/notice-kinds";
import type { NoticeWay } from "@/lib/notices/ways";

/** What each kind is called, and when it comes; the morning list's time is a person's own. */
export const KIND_WORDS: Record<NoticeKind, { title: string; when: string }> = {
  morning: { title: "Morning list", when: "When something waits" },
  "last-call": { title: "Thank-you about to be late", when: "12 hours before" },
  interview: { title: "Interview, evening before", when: "6:00 PM" },
  "interview-soon": { title: "Interview, about to start", when: "30 minutes before" },
  "after-interview": { title: "After an interview", when: "30 minutes after it ends" },
  "answer-due": { title: "An answer is due", when: "To an invitation: 12 hours before. To a reply: on the fifth day" },
  "rank-list": { title: "Rank list not certified", when: "7 days, 3 days, 1 day, and 3 hours before" },
  "letter-window": { title: "#1 letter window", when: "Once, when it opens" },
};

export const WAY_WORDS: Record<NoticeWay, string> = {
  email: "Email",
  push: "Push",
  calendar: "Calendar",
  address: "Web address",
};
