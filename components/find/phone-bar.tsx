import { IconAdjustmentsHorizontal, IconFilter, IconUser } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import styles from "./find.module.css";

/** What a phone opens in place, and how much of it is set. */
type Part = { open: boolean; onOpen: () => void };

/** On a phone, the ways to what matters, to the profile, and to the filters. */
export function PhoneBar({
  matters,
  profile,
  filters,
}: {
  matters: Part & { count: number };
  profile: Part;
  filters: Part & { count: number };
}) {
  return (
    <div className={styles.phoneBar}>
      <Button aria-expanded={matters.open} onClick={matters.onOpen}>
        <IconAdjustmentsHorizontal className="icon" aria-hidden />
        What matters <span className="tnum muted">{matters.count}</span>
      </Button>
      <Button aria-expanded={profile.open} onClick={profile.onOpen}>
        <IconUser className="icon" aria-hidden />
        Profile
      </Button>
      <Button aria-expanded={filters.open} aria-controls="find-filters" onClick={filters.onOpen}>
        <IconFilter className="icon" aria-hidden />
        Filter {filters.count > 0 && <span className="tnum muted">{filters.count}</span>}
      </Button>
    </div>
  );
}
