import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'wouter';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import { journal } from '../../../api/client.ts';
import { PAGE, pagesOf, rowIn } from '../../reflections/list/pages.ts';
import { useVirtualRows } from '../../reflections/list/useVirtualRows.ts';
import { openOtherCriterion } from '../board/openOtherCriterion.tsx';
import { type EvidenceChoice, useEvidencePlace } from '../evidencePlace.ts';
import { changePiece } from '../tagging/pieces.tsx';
import { type CellPlace, cellByKey, cellElement, focusCell, placeOfCell } from './cells.ts';
import { columnsOf } from './columns.ts';
import { MatrixRow } from './MatrixRow.tsx';
import classes from './matrix.module.css';
import { runsOf } from './runs.ts';

/** In rem, as in the style. */
const ROW_HEIGHT = 4.25;
const HEAD_HEIGHT = 4.5;

interface MatrixTableProps {
  units: readonly Unit[];
  filter: EvidenceChoice & { unitIds: string[] };
  total: number;
}

const rowsOf = (results: { data: Evidence[] | undefined }[]) => results.map(({ data }) => data);

/**
 * A table of which only the rows on the screen exist; its heads and the pieces’ words stay in sight. The arrow keys go
 * along a row’s cells as well, and Enter opens the one that has the focus.
 */
export function MatrixTable({ units, filter, total }: MatrixTableProps) {
  const { rows: place } = useEvidencePlace();
  const sections = useMemo(() => [{ key: 'all', heading: null, count: total }], [total]);
  const rows = useVirtualRows({ sections, rowHeight: ROW_HEIGHT, headingHeight: HEAD_HEIGHT, place });
  const columns = useMemo(() => columnsOf(units), [units]);
  const pages = pagesOf(rows.indexes);
  const answers = useQueries({
    queries: pages.map((page) =>
      journal.evidence.list.queryOptions(
        { filter, offset: page * PAGE, limit: PAGE },
        { placeholderData: keepPreviousData },
      ),
    ),
    combine: rowsOf,
  });

  /** What a piece speaks for is changed where there is a mark; an empty cell takes the piece for its criterion. */
  function openCell({ row, column }: CellPlace): void {
    const evidence = rowIn(pages, answers, row);
    const criterion = columns[column]?.id;
    if (!evidence || criterion === undefined) return;
    const has = evidence.links.some(({ target }) => target.kind === 'criterion' && target.id === criterion);
    if (has) changePiece(evidence, null, false);
    else openOtherCriterion(evidence, null, criterion);
  }

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const row = target.closest<HTMLElement>('[data-row]');
    if (!row) return;
    rows.onFocusRow(Number(row.dataset.row));
    (cellElement(target) ?? row).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.target instanceof HTMLElement) cellByKey(event, event.target, rows.moveByKey);
  }
  function onClick({ target }: MouseEvent<HTMLElement>): void {
    const place = target instanceof Element ? placeOfCell(cellElement(target)) : null;
    if (!place) {
      rows.onLeave();
      return;
    }
    // Where the focus comes back to from the dialog.
    flushSync(() => rows.onFocusRow(place.row));
    focusCell(rows.scroller.current, place);
    openCell(place);
  }

  return (
    <section
      ref={rows.scroller}
      className={classes.scroller}
      aria-label="Criteria and evidence"
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <table className={classes.table} aria-rowcount={total + 2} aria-colcount={columns.length + 2}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className={classes.corner}>
              Evidence
            </th>
            <th rowSpan={2} scope="col" className={classes.countHead}>
              Criteria
            </th>
            {units.map((unit) => (
              <th
                key={unit.id}
                scope="colgroup"
                colSpan={columns.filter(({ unitId }) => unitId === unit.id).length}
                className={classes.unit}
                data-first
              >
                <Link href={`/evidence/${unit.id}`} title={unit.name}>
                  {unit.id}
                </Link>
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ id, reference, asks, isFirst }) => (
              <th key={id} scope="col" className={classes.criterion} title={asks} data-first={isFirst || undefined}>
                {reference}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runsOf(rows.indexes, total).map((run) =>
            run.kind === 'gap' ? (
              <tr key={`gap ${run.first}`} aria-hidden>
                <td className={classes.gap} style={{ height: run.count * rows.layout.rowHeight }} />
              </tr>
            ) : (
              <MatrixRow
                key={run.index}
                index={run.index}
                evidence={rowIn(pages, answers, run.index)}
                columns={columns}
                active={run.index === rows.active}
              />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
