import type { SessionFacts } from '../../../shared/domain/session.ts';

export const statusWords: Record<SessionFacts['status'], string> = {
  held: 'Held',
  planned: 'Planned',
  cancelled: 'Cancelled',
  'not-attended': 'Not attended',
};
export const formatWords: Record<SessionFacts['format'], string> = {
  'in-person': 'In person',
  video: 'Video',
  phone: 'Phone',
};
export const settingWords: Record<SessionFacts['setting'], string> = { 'one-to-one': 'One-to-one', group: 'Group' };
