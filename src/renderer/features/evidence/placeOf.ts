import type { Evidence, OpensIn } from '../../../shared/domain/evidence.ts';

const screens: Record<OpensIn['kind'], string> = {
  reflection: '/reflections',
  session: '/practice/sessions',
  supervision: '/practice/supervision',
  feedback: '/practice/feedback',
  cpd: '/practice/cpd',
  'plan-review': '/plan/reviews',
  client: '/practice/clients',
  hours: '/practice/hours',
  // A file is shown by what it is attached to; one that is attached to nothing has no screen.
  attachment: '/evidence',
};

const screenOf = ({ kind, id }: OpensIn): string => `${screens[kind]}/${id}`;

/** The screen of the text that a passage is gone from: it is to be put on other words there. */
export const reattachPlace = ({ id, opensIn }: Pick<Evidence, 'id' | 'opensIn'>): string =>
  `${screenOf(opensIn)}?evidence=${id}`;

/** The screen on which a piece of evidence stands; a passage, or a choice of hours, is shown there by its id. */
export function placeOf({
  id,
  kind,
  opensIn,
  detachedAt,
}: Pick<Evidence, 'id' | 'kind' | 'opensIn' | 'detachedAt'>): string {
  if (opensIn.kind === 'hours') return `${screens.hours}?of=${opensIn.id}`;
  const screen = screenOf(opensIn);
  return kind === 'passage' && detachedAt === null ? `${screen}?evidence=${id}` : screen;
}
