import { Button } from '@mantine/core';
import { IconRestore, IconTrash } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { ReflectionSummary } from '../../../shared/domain/reflection.ts';
import { topOfRows } from '../reflections/list/listPlace.ts';
import type { RowSection } from '../reflections/list/rowLayout.ts';
import { SelectionBar } from '../reflections/list/SelectionBar.tsx';
import { useModelNames } from '../reflections/list/useModelNames.ts';
import { useSelection } from '../reflections/list/useSelection.ts';
import { useVirtualRows } from '../reflections/list/useVirtualRows.ts';
import { VirtualRows } from '../reflections/list/VirtualRows.tsx';
import { TrashRow } from './TrashRow.tsx';
import type { TrashActions } from './useTrashActions.tsx';

const ROW_HEIGHT = 6.25;

interface TrashListProps {
  /** Moved here last, first. */
  reflections: readonly ReflectionSummary[];
  actions: TrashActions;
}

/** The rows of the trash, with a selection. */
export function TrashList({ reflections, actions }: TrashListProps) {
  const [place] = useState(topOfRows);
  const count = reflections.length;
  const sections = useMemo<RowSection[]>(() => [{ key: 'trash', heading: null, count }], [count]);
  const rows = useVirtualRows({ sections, rowHeight: ROW_HEIGHT, headingHeight: 0, place });
  const modelNames = useModelNames();
  const idsBetween = useCallback(
    async (first: number, last: number) => reflections.slice(first, last + 1).map(({ id }) => id),
    [reflections],
  );
  const selection = useSelection(count, idsBetween);
  // What was restored or deleted meanwhile is no longer there to be selected.
  const selected = reflections.filter(({ id }) => selection.ids.has(id)).map(({ id }) => id);
  return (
    <>
      <VirtualRows
        rows={rows}
        label="In the trash"
        onExtend={(from, to) => selection.extendTo(to, from)}
        renderRow={(index) => {
          const reflection = reflections[index];
          if (!reflection) return null;
          return (
            <TrashRow
              index={index}
              reflection={reflection}
              modelName={modelNames.get(reflection.modelId)}
              active={index === rows.active}
              selected={selection.ids.has(reflection.id)}
              toggle={selection.toggle}
              extendTo={selection.extendTo}
              restore={actions.restore}
            />
          );
        }}
      />
      <SelectionBar selection={selection} selected={selected.length} count={count}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconRestore size={16} />}
          onClick={() => {
            actions.restore(selected);
            selection.clear();
          }}
        >
          Restore
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTrash size={16} />}
          onClick={() => actions.deleteForGood(selected)}
        >
          Delete for good…
        </Button>
      </SelectionBar>
    </>
  );
}
