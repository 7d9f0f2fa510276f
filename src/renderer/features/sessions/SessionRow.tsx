import { Menu } from '@mantine/core';
import { IconPencilPlus, IconTrash, IconWriting } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { SessionSummary } from '../../../shared/domain/session.ts';
import { go } from '../../app/go.ts';
import { counted } from '../../ui/counted.ts';
import { DayColumn } from '../../ui/DayColumn.tsx';
import { dayInShort } from '../../ui/days.ts';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { timeInWords } from '../../ui/timeInWords.ts';
import { RowFrame } from '../reflections/list/RowFrame.tsx';
import { reflectOnSession } from './reflectOnSession.ts';
import classes from './SessionRow.module.css';
import { formatWords, settingWords, statusWords } from './sessionWords.ts';

interface SessionRowProps {
  /** Absent while it loads: the row keeps its place. */
  session: SessionSummary | undefined;
  /** The one row that the Tab key reaches. */
  active: boolean;
  trash: (id: string) => void;
}

/** A session in the list. Drawn anew only when something of its own changes. */
export const SessionRow = memo(function SessionRow({ session, active, trash }: SessionRowProps) {
  const tabIndex = active ? 0 : -1;
  const menu = session && (
    <RowMenu label={`Actions for ${session.codeName}, ${dayInShort(session.happenedOn)}`} tabIndex={tabIndex}>
      <Menu.Item leftSection={<IconWriting size={16} />} onClick={() => go(`/practice/sessions/${session.id}`)}>
        Open
      </Menu.Item>
      <Menu.Item leftSection={<IconPencilPlus size={16} />} onClick={() => void reflectOnSession(session.id)}>
        Reflect on it
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => trash(session.id)}>
        Move to trash
      </Menu.Item>
    </RowMenu>
  );
  return (
    <RowFrame active={active} selecting={false} choice={undefined} menu={menu}>
      <div className={classes.card}>
        <DayColumn day={session?.happenedOn} under="weekday" />
        <div className={classes.text}>
          <div className={classes.title}>
            <Link
              href={session ? `/practice/sessions/${session.id}` : '/practice/sessions'}
              className={classes.link}
              tabIndex={tabIndex}
              data-row-target
            >
              {session?.codeName ?? <span className={classes.unseen}>Loading</span>}
            </Link>
            {session ? <span className={classes.aim}>{session.aim}</span> : null}
          </div>
          {session ? <Facts session={session} /> : null}
        </div>
      </div>
    </RowFrame>
  );
});

function Facts({ session }: { session: SessionSummary }) {
  const { startedAt, minutes, format, setting, paid, status, kind, reflections, openActions } = session;
  return (
    <p className={classes.facts}>
      {status === 'held' ? null : <span className={classes.status}>{statusWords[status]}</span>}
      {startedAt === null ? null : <span>{startedAt}</span>}
      <span>{timeInWords(minutes)}</span>
      <span>{formatWords[format]}</span>
      {setting === 'group' ? <span>{settingWords.group}</span> : null}
      {kind === 'mentoring' ? <span>Mentoring</span> : null}
      {paid ? <span>Paid</span> : null}
      {openActions > 0 ? <span>{counted(openActions, 'open action')}</span> : null}
      {status === 'held' && reflections === 0 ? <span className={classes.mark}>No reflection yet</span> : null}
    </p>
  );
}
