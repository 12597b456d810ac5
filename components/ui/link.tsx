"use client";

import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link to another page. Nothing of that page is fetched before the link is followed: every page is a season's own, so what Next.js would
 * fetch beforehand of each link in sight is no page yet, and cost the server some fifty answers a visit.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
