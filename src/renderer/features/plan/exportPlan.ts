import type { PlanCalendarOrder } from '../../../shared/domain/paper.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { openPaperExport } from '../exports/openPaperExport.tsx';

type Named = Pick<Plan, 'id' | 'title'>;

/** Offers the whole plan as a file. */
export function exportPlan({ id, title }: Named, today: string): void {
  openPaperExport({
    order: { paper: 'development-plan', planId: id, today },
    title,
    summary: 'The plan with its objectives, reviews and what comes after it. Clients go by their code names.',
    formats: ['pdf', 'docx', 'csv'],
  });
}

/** Offers the picture of its time as a file. */
export function exportPicture({ id, title }: Named, today: string): void {
  openPaperExport({
    order: { paper: 'plan-timeline', planId: id, today },
    title: `${title}, picture`,
    summary: 'Objectives with their milestones, the reviews and today, by month.',
    formats: ['png', 'pdf', 'svg'],
  });
}

/** What a file that is opened a second time does: by the standard, and in calendars that go their own way. */
const AGAIN =
  'Exported again later, the file says of each date that it is the same one with a newer day: most calendars then move it, some add it a second time. What you have done or removed meanwhile no calendar takes away by itself.';

const summaries: Record<PlanCalendarOrder['titles'], string> = {
  neutral: 'Open milestones and reviews as whole days, under titles that say nothing of what they are about.',
  full: 'Open milestones and reviews as whole days, under their own titles. Whoever sees your calendar can read them.',
};

/** Offers the open milestones and reviews for a calendar. */
export function exportCalendar({ id, title }: Named, titles: PlanCalendarOrder['titles']): void {
  openPaperExport({
    order: { paper: 'plan-calendar', planId: id, titles },
    title: titles === 'neutral' ? 'Dates' : `${title}, dates`,
    summary: `${summaries[titles]} ${AGAIN}`,
    formats: ['ics'],
  });
}
