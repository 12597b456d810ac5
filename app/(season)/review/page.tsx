import type { Metadata } from "next";
import { PrintButton } from "@/components/record/print-button";
import { readShown } from "@/components/review/figure";
import { FunnelPart } from "@/components/review/funnel-part";
import styles from "@/components/review/review.module.css";
import { StripPart } from "@/components/review/strip-part";
import { ThanksPart } from "@/components/review/thanks-part";
import { WeeksPart } from "@/components/review/weeks-part";
import { PaperHead } from "@/components/shell/paper-head";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { funnel } from "@/lib/review/funnel";
import { reviewStrip } from "@/lib/review/strip";
import { thanksWaits } from "@/lib/review/thanks";
import { messageWeeks } from "@/lib/review/weeks";
import { gather } from "@/lib/rules/gather";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Season review" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The season looked back on, in four pictures, each with its figures in words and as a table. */
export default async function ReviewPage({ searchParams }: Props) {
  const { season, zone, now } = await seasonView();
  const shown = readShown(await searchParams);
  const context = gather(season, now);
  const waits = thanksWaits(context);
  return (
    <>
      <TopBar title="Season review" log={null} actions={<PrintButton />} />
      <PageBody>
        <PaperHead season={season.season.label} zone={zone} now={now} />
        <div className={styles.review}>
          <StripPart strip={reviewStrip(context, waits)} zone={zone} shown={shown} />
          <FunnelPart funnel={funnel(season, now)} shown={shown} />
          <ThanksPart waits={waits} season={season} shown={shown} />
          <WeeksPart found={messageWeeks(season, now)} shown={shown} />
        </div>
      </PageBody>
    </>
  );
}
