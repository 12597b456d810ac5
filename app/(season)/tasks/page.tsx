import type { Metadata } from "next";
import { TasksView } from "@/components/tasks/tasks-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Tasks" };

export default async function TasksPage() {
  return <TasksView view={await seasonView()} />;
}
