import { useQuery } from '@tanstack/react-query';
import { journal } from '../../../api/client.ts';
import type { PageProps } from '../../../app/routes.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { UnitEditor } from './UnitEditor.tsx';
import { keptDraft } from './unitDraft.ts';
import { emptyUnit, formOf } from './unitForm.ts';

/** No unit's id has a star. */
const NEW = '*new';

/** A new unit of the user’s own. */
export function NewUnitPage() {
  return (
    <Page title="New unit" subtitle="A unit of another body, or of your own." width="text">
      <UnitEditor draftKey={NEW} start={keptDraft(NEW) ?? emptyUnit()} />
    </Page>
  );
}

/** A unit of the user’s own, to be changed. */
export function ChangeUnitPage({ params: { id = '' } }: PageProps) {
  const unit = useQuery(journal.units.byId.queryOptions(id));
  if (unit.isError) return <FailureState error={unit.error} retry={unit.refetch} />;
  if (!unit.data) return null;
  return (
    <Page
      title={`Change ${id}`}
      subtitle="Its evidence stays, also for criteria that you remove: the board keeps it to be used for others."
      width="text"
    >
      <UnitEditor key={id} draftKey={id} start={keptDraft(id) ?? formOf(unit.data)} />
    </Page>
  );
}
