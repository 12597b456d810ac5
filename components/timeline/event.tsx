import type { ReactNode } from "react";
import styles from "./timeline.module.css";

/** One entry of a timeline: its icon on the line, its title and what is beside it, its moment, then what it says. */
export function Event({
  id,
  icon,
  tone,
  title,
  beside,
  time,
  menu,
  children,
}: {
  id?: string;
  icon: ReactNode;
  tone?: "late" | "due";
  title: string;
  beside?: ReactNode;
  time: ReactNode;
  menu?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className={styles.event} id={id}>
      <span className={`${styles.icon} ${tone ? styles[tone] : ""}`} aria-hidden>
        {icon}
      </span>
      <div className={styles.head}>
        <h3 className={tone}>{title}</h3>
        {beside && <span className={styles.beside}>{beside}</span>}
        <span className={styles.time}>{time}</span>
      </div>
      {menu && <div className={styles.menu}>{menu}</div>}
      {children && <div className={styles.body}>{children}</div>}
    </li>
  );
}
