import { IconVideo } from "@tabler/icons-react";

/** The way to join an interview on video; nothing where none is known, or where it is no web address. */
export function JoinLink({ href }: { href: string | null }) {
  if (href === null || !/^https?:\/\//i.test(href)) return null;
  return (
    <a className="btn" href={href} target="_blank" rel="noreferrer noopener">
      <IconVideo className="icon" aria-hidden />
      Join<span className="visually-hidden"> on video, in a new tab</span>
    </a>
  );
}
