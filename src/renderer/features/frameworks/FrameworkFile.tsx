import { useMutation } from '@tanstack/react-query';
import type { ListedFramework } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';
import { JsonFileButton } from '../../ui/JsonFileButton.tsx';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { readFrameworkFile } from './readFrameworkFile.ts';

/** Adds a framework of the user's own from a file, or says what is wrong with it. */
export function FrameworkFile({ frameworks }: { frameworks: readonly ListedFramework[] }) {
  const save = useMutation(journal.frameworks.saveOwn.mutationOptions());

  async function take(file: File) {
    const read = await readFrameworkFile(file);
    if ('problems' in read) return read;
    const { id, name } = read.content;
    const before = await save.mutateAsync(read.content);
    if (before !== null) notifyUndo(`“${name}” was changed.`, () => save.mutateAsync(before));
    const known = frameworks.some((framework) => framework.id === id);
    return { done: known ? `“${name}” was changed.` : `“${name}” was added and is in use.` };
  }

  return <JsonFileButton label="Add a framework from a file…" fileName="Framework file" take={take} />;
}
