import { modals } from '@mantine/modals';
import { emptySource, type Source, type SourceFacts } from '../../../shared/domain/source.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { focusIfLost } from '../../ui/focus.ts';
import { ImportSources } from './ImportSources.tsx';
import { SourceForm } from './SourceForm.tsx';

const asked = () => queryClient.invalidateQueries();
const onExitTransitionEnd = () => focusIfLost(document.getElementById('page'));

/** Opens the dialog in which a source is added. */
export function openNewSource(): void {
  const save = async (facts: SourceFacts) => {
    await journalClient.sources.add.mutate(facts);
    await asked();
  };
  const id = modals.open({
    title: 'Add a source',
    size: 'lg',
    onExitTransitionEnd,
    children: <SourceForm facts={emptySource} action="Add" save={save} onDone={() => modals.close(id)} />,
  });
}

/** Opens the dialog in which a source is changed. */
export function openSource(source: Source): void {
  const save = async (patch: SourceFacts) => {
    await journalClient.sources.save.mutate({ id: source.id, patch });
    await asked();
  };
  const id = modals.open({
    title: 'Change a source',
    size: 'lg',
    onExitTransitionEnd,
    children: <SourceForm facts={source} action="Save" save={save} onDone={() => modals.close(id)} />,
  });
}

/** Opens the dialog in which BibTeX or RIS comes in. */
export function openImport(): void {
  const id = modals.open({
    title: 'Import sources',
    size: 'xl',
    onExitTransitionEnd,
    children: <ImportSources onDone={() => modals.close(id)} />,
  });
}
