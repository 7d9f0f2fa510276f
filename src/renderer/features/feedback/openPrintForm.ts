import { openFormExport } from '../exports/openFormExport.tsx';

/** Opens the dialog that prepares an empty feedback form for printing. */
export function openPrintForm(): void {
  openFormExport({
    heading: 'Print a feedback form',
    words:
      'One page with a list of competencies to be rated and three questions. What comes back filled in can be typed in afterwards.',
    title: 'Feedback form',
    summary:
      'One page to hand out: twelve competencies to be rated, and three questions. Nothing of your journal is on it.',
    orderFor: (codeName) => ({ paper: 'feedback-form', codeName }),
  });
}
