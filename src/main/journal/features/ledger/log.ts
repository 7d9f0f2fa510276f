import type { HoursLogOrder, PaperContent, PaperFormat } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';

export async function hoursLog(
  _database: Database,
  _order: HoursLogOrder,
  _format: PaperFormat,
  _madeOn: string,
): Promise<PaperContent> {
  throw new AppError('forbidden', 'not yet');
}
