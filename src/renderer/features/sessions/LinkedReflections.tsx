import { useMutation, useQuery } from '@tanstack/react-query';
import { titleOrDefault } from '../../../shared/domain/reflection.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { LinkList, type LinkTarget } from '../records/LinkList.tsx';

type Reflection = Session['linked'][number];

const targetOf = ({ id, title, happenedOn }: Reflection): LinkTarget => ({
  id,
  label: `${dayInShort(happenedOn)} · ${titleOrDefault(title)}`,
});

interface LinkedReflectionsProps {
  /** The session's. */
  id: string;
  linked: readonly Reflection[];
}

/** The reflections on a session; one of the weeks around it, on no session yet, can be linked. */
export function LinkedReflections({ id, linked }: LinkedReflectionsProps) {
  const near = useQuery(journal.sessions.linkable.queryOptions(id)).data ?? [];
  const link = useMutation(journal.sessions.linkReflection.mutationOptions({ onError: notifyFailure }));
  const ids = linked.map((reflection) => reflection.id);

  function change(next: string[]): void {
    const added = next.find((each) => !ids.includes(each));
    const removed = ids.find((each) => !next.includes(each));
    if (added !== undefined) link.mutate({ reflectionId: added, sessionId: id });
    if (removed === undefined) return;
    link.mutate(
      { reflectionId: removed, sessionId: null },
      {
        onSuccess: () =>
          notifyUndo('The reflection is no longer on this session. It is still in the journal.', () =>
            link.mutateAsync({ reflectionId: removed, sessionId: id }),
          ),
      },
    );
  }

  return (
    <LinkList
      title="Reflections"
      pick="Link a reflection of these weeks…"
      nothing="No other reflection within two weeks of this day"
      ids={ids}
      linked={linked.map(targetOf)}
      targets={near.map(targetOf)}
      hrefOf={(reflectionId) => `/reflections/${reflectionId}`}
      onChange={change}
    />
  );
}
