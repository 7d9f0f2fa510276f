import { IconLock } from '@tabler/icons-react';
import { Link } from 'wouter';
import { type ReflectionSummary, titleOrDefault } from '../../../shared/domain/reflection.ts';
import { counted } from '../../ui/counted.ts';
import { DayColumn } from '../../ui/DayColumn.tsx';
import classes from './ReflectionCard.module.css';

interface ReflectionCardProps {
  /** Absent while it loads: the card keeps its place and shows where the words will be. */
  reflection: ReflectionSummary | undefined;
  /** The name of its model, from `useModelNames`. */
  modelName: string | undefined;
  /** Under the day's number: the weekday in a month's list, month and year elsewhere; no day within a day's list. */
  dated?: 'weekday' | 'month' | 'not';
  /** Whether the title leads to the reflection. What lies in the trash cannot be opened. */
  linked?: boolean;
  tabIndex?: number;
  /** The first fact of the line under the text, in place of the time of day. */
  fact?: string;
}

/** A reflection as a row: its day, title and first words, and a line of facts. The title's link covers the whole card. */
export function ReflectionCard({ dated = 'month', linked = true, tabIndex, ...props }: ReflectionCardProps) {
  const { reflection } = props;
  return (
    <div className={classes.card}>
      {dated === 'not' ? null : <DayColumn day={reflection?.happenedOn} under={dated} />}
      <div className={classes.text}>
        <div className={classes.title} data-untitled={reflection?.title.trim() === '' || undefined}>
          {linked ? <TitleLink reflection={reflection} tabIndex={tabIndex} /> : titleOrDefault(reflection?.title ?? '')}
        </div>
        <p className={classes.excerpt}>{reflection ? reflection.excerpt || 'No words yet' : <Waiting width="85%" />}</p>
        {reflection ? <Facts {...props} reflection={reflection} /> : null}
      </div>
    </div>
  );
}

interface TitleLinkProps {
  reflection: ReflectionSummary | undefined;
  tabIndex: number | undefined;
}

/** One and the same link before and after loading, so that a row that has the focus keeps it. */
function TitleLink({ reflection, tabIndex }: TitleLinkProps) {
  return (
    <Link
      href={reflection ? `/reflections/${reflection.id}` : '/reflections'}
      className={classes.link}
      tabIndex={tabIndex}
      data-row-target
    >
      {reflection ? titleOrDefault(reflection.title) : <Waiting width="40%" label="Loading" />}
    </Link>
  );
}

function Waiting({ width, label }: { width: string; label?: string }) {
  return (
    <>
      <span className={classes.waiting} style={{ width }} />
      {label ? <span className={classes.unseen}>{label}</span> : null}
    </>
  );
}

interface FactsProps {
  reflection: ReflectionSummary;
  modelName: string | undefined;
  fact?: string | undefined;
}

function Facts({ reflection, modelName, fact }: FactsProps) {
  const { wordCount, stagesTotal, tags } = reflection;
  const first = fact ?? reflection.happenedAt;
  return (
    <p className={classes.facts}>
      {first === null ? null : <span>{first}</span>}
      {modelName === undefined ? null : <span className={classes.model}>{modelName}</span>}
      {stagesTotal > 1 ? <Stages begun={reflection.stagesBegun} total={stagesTotal} /> : null}
      <span>{counted(wordCount, 'word')}</span>
      {reflection.private ? (
        <span className={classes.private}>
          <IconLock size={14} aria-hidden /> Private
        </span>
      ) : null}
      {tags.length === 0 ? null : (
        <span className={classes.tags}>
          <span className={classes.unseen}>Tags: </span>
          {tags.map((tag) => (
            <span key={tag} className={classes.tag}>
              {tag}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

function Stages({ begun, total }: { begun: number; total: number }) {
  return (
    <span className={classes.stages}>
      <span className={classes.dots} aria-hidden>
        {'●'.repeat(begun)}
        {'○'.repeat(total - begun)}
      </span>
      {begun} of {total} stages
    </span>
  );
}
