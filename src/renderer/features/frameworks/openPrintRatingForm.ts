import { competenciesOf, type ListedFramework, scaleInWords } from '../../../shared/domain/framework.ts';
import { counted } from '../../ui/counted.ts';
import { openFormExport } from '../exports/openFormExport.tsx';

/** Opens the dialog that prepares an empty rating form of a framework for printing. */
export function openPrintRatingForm(framework: ListedFramework): void {
  const count = competenciesOf(framework).length - framework.retiredCompetencies.length;
  const competencies = counted(count, 'competency', 'competencies');
  openFormExport({
    heading: `Print a rating form: ${framework.name}`,
    words: `${competencies}, rated ${scaleInWords(framework.scale)}, and three questions. What comes back filled in can be entered as a round.`,
    title: 'Rating form',
    summary: `A form to hand out: ${competencies} to be rated, and three questions. Nothing of your journal is on it.`,
    orderFor: (codeName) => ({ paper: 'rating-form', frameworkId: framework.id, codeName }),
  });
}
