import { Button, CloseButton, Group, Stack, Text } from '@mantine/core';
import { figureDates, figureInWords, figureLine, type ProfileFigure } from '../../../shared/domain/profile.ts';
import { journalClient } from '../../api/client.ts';
import { dayInShort, today } from '../../ui/days.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import classes from './profile.module.css';
import { useChange } from './useProfile.ts';

function FigureRow({ figure }: { figure: ProfileFigure }) {
  const change = useChange();
  const { id, kind, period, value, fromOn, takenOn, now, stale } = figure;
  const words = figureLine(kind, value);
  const hasSome = now.value.amount > 0;

  async function update(): Promise<void> {
    const { now: _, stale: __, ...before } = figure;
    const done = await change(() => journalClient.profile.updateFigure.mutate({ id, today: today() }));
    if (done) {
      notifyUndo('The figure is up to date.', () => change(() => journalClient.profile.putFigureBack.mutate(before)));
    }
  }

  async function trash(trashed: boolean): Promise<void> {
    const done = await change(() => journalClient.profile.trashFigure.mutate({ id, trashed }));
    if (done && trashed) notifyUndo('The figure was moved to the trash.', () => trash(false));
  }

  return (
    <li className={classes.item}>
      <Stack gap={4} className={classes.words}>
        <Text>
          <span className={classes.number}>{words}</span>
          <Text span c="dimmed" size="sm">
            , {figureDates(period, fromOn, takenOn)}
          </Text>
        </Text>
        {stale ? (
          <Group gap="sm">
            <Text size="sm" className={classes.notice}>
              {figureInWords(kind, value)} on {dayInShort(takenOn)};{' '}
              {hasSome ? `now ${figureInWords(kind, now.value)}.` : 'the ledger has nothing to count now.'}
            </Text>
            {hasSome ? (
              <Button size="compact-sm" variant="light" onClick={() => void update()}>
                Update
              </Button>
            ) : null}
          </Group>
        ) : null}
      </Stack>
      <CloseButton aria-label={`Take out “${words}”`} onClick={() => void trash(true)} />
    </li>
  );
}

/** Figures of a section: each as it was on its day, and what the ledger says now where that reads otherwise. */
export function FigureList({ figures }: { figures: readonly ProfileFigure[] }) {
  return (
    <ul className={classes.list} aria-label="Figures">
      {figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} />
      ))}
    </ul>
  );
}
