import { useQuery } from '@tanstack/react-query';
import type { TodayOverview } from '../../../main/journal/features/today/service.ts';
import { journal } from '../../api/client.ts';
import { dayInWords } from '../../ui/days.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { ActionsDue } from './ActionsDue.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { HoursSoFar } from './HoursSoFar.tsx';
import { OfThePlan } from './OfThePlan.tsx';
import { OpenExperiments } from './OpenExperiments.tsx';
import { PromptOfTheDay } from './PromptOfTheDay.tsx';
import { RatingDue } from './RatingDue.tsx';
import { ReflectionList } from './ReflectionList.tsx';
import { ReviewsDue } from './ReviewsDue.tsx';
import { Section } from './Section.tsx';
import { SessionsToReflectOn } from './SessionsToReflectOn.tsx';
import classes from './TodayPage.module.css';
import { useToday } from './useToday.ts';
import { WaitingNotes } from './WaitingNotes.tsx';
import { YearAtAGlance } from './YearAtAGlance.tsx';
import { yearsAgoInWords } from './yearsAgoInWords.ts';

/** The first screen: what to continue, what waits or is due, one prompt, hours, and the year. One query, painted at once. */
export function TodayPage() {
  const today = useToday();
  const overview = useQuery(journal.today.overview.queryOptions(today));
  if (overview.isError) return <FailureState error={overview.error} retry={overview.refetch} />;
  if (!overview.data) return null;
  return (
    <Page title={dayInWords(today)}>
      {isEmpty(overview.data) ? <FirstSteps /> : <Overview overview={overview.data} today={today} />}
    </Page>
  );
}

/** Whether nothing was written or logged yet. */
function isEmpty({ total, notes, held, actionsDue, reviewsDue, ratingDue, plan }: TodayOverview): boolean {
  if (ratingDue !== null || plan !== null) return false;
  return total + notes.length + held.sessions + actionsDue.length + reviewsDue.length === 0;
}

interface OverviewProps {
  overview: TodayOverview;
  /** YYYY-MM-DD */
  today: string;
}

function Overview({ overview, today }: OverviewProps) {
  const { toContinue, experiments, notes, prompt, onThisDay, days } = overview;
  const { sessionsToReflectOn, actionsDue, reviewsDue, ratingDue, plan, held } = overview;
  return (
    <div className={classes.overview}>
      <div className={classes.main}>
        {toContinue.length > 0 ? (
          <Section title="Continue" more={{ href: '/reflections', label: 'All reflections' }}>
            <ReflectionList reflections={toContinue} />
          </Section>
        ) : null}
        {sessionsToReflectOn.length > 0 ? <SessionsToReflectOn sessions={sessionsToReflectOn} /> : null}
        {actionsDue.length > 0 ? <ActionsDue actions={actionsDue} today={today} /> : null}
        {experiments.length > 0 ? <OpenExperiments experiments={experiments} today={today} /> : null}
      </div>
      <div className={classes.side}>
        {prompt ? <PromptOfTheDay prompt={prompt} /> : null}
        {reviewsDue.length > 0 ? <ReviewsDue reviews={reviewsDue} today={today} /> : null}
        {ratingDue ? <RatingDue due={ratingDue} today={today} /> : null}
        {plan ? <OfThePlan due={plan} today={today} /> : null}
        {held.sessions > 0 ? <HoursSoFar held={held} today={today} /> : null}
        {notes.length > 0 ? <WaitingNotes notes={notes} /> : null}
        {onThisDay.length > 0 ? (
          <Section title="On this day">
            <ReflectionList reflections={onThisDay} factOf={({ happenedOn }) => yearsAgoInWords(happenedOn, today)} />
          </Section>
        ) : null}
      </div>
      <div className={classes.year}>
        <YearAtAGlance days={days} today={today} />
      </div>
    </div>
  );
}
