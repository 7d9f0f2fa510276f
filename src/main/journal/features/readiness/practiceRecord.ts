import type { PracticeRecord } from '../../../../shared/domain/requirement.ts';
import type { Database } from '../../database/database.ts';
import { planFigures } from '../plans/service.ts';
import { profileFigures } from '../profile/service.ts';
import { selfAssessments } from '../ratings/service.ts';
import { swotFigures } from '../swot/service.ts';
import { selectPractice } from './practiceQueries.ts';

/** Everything that requirements ask about beside the evidence: the record of the practice, and what the coach made. */
export function practiceRecord(database: Database): PracticeRecord {
  const { ofTheCoach, ...record } = selectPractice(database);
  return {
    ...record,
    ofTheCoach: {
      ...ofTheCoach,
      selfAssessments: selfAssessments(database),
      swot: swotFigures(database),
      plans: planFigures(database),
      profileSections: profileFigures(database),
    },
  };
}
