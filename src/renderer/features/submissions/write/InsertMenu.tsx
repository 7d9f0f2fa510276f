import { Menu, ScrollArea, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { v7 as uuid } from 'uuid';
import {
  type LiveSource,
  liveNumbering,
  liveOfClient,
  liveOfOne,
  liveSources,
  liveWords,
} from '../../../../shared/domain/submission/block.ts';
import { journal } from '../../../api/client.ts';
import { DevelopmentMenu } from './DevelopmentMenu.tsx';
import { useSubmission } from './desk.ts';

/** Tables and figures that follow the journal: each goes in at the caret. */
export function InsertMenu() {
  const { editor, sectionId } = useSubmission();
  const clients = useQuery(journal.clients.list.queryOptions()).data ?? [];

  function insert(source: LiveSource, of: string, name: string): void {
    const caption = name === '' ? liveWords[source].caption : `${liveWords[source].caption}: ${name}`;
    const attrs = { blockId: uuid(), source, of, caption: caption.slice(0, 300), frozen: '' };
    editor.get()?.insertBlock(sectionId.get() ?? '', { type: 'liveBlock', attrs });
  }

  const offered = (kind: 'Table' | 'Figure') =>
    liveSources
      .filter((source) => liveNumbering[source] === kind && source !== 'swot' && !liveOfOne.includes(source))
      .map((source) => (
        <Menu.Item key={source} onClick={() => insert(source, '', '')}>
          {liveWords[source].name}
        </Menu.Item>
      ));
  return (
    <>
      <Menu.Label>Tables that follow your records</Menu.Label>
      {offered('Table')}
      <Menu.Label>Figures</Menu.Label>
      {offered('Figure')}
      <DevelopmentMenu insert={insert} />
      {clients.length === 0 ? null : (
        <Menu.Sub position="left-start">
          <Menu.Sub.Target>
            <Menu.Sub.Item>Of one client</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <ScrollArea.Autosize mah={360} type="auto">
              {clients.flatMap(({ id, codeName }) => [
                <Menu.Label key={id}>{codeName}</Menu.Label>,
                ...liveOfClient.map((source) => (
                  <Menu.Item key={`${id} ${source}`} onClick={() => insert(source, id, codeName)}>
                    {liveWords[source].name}
                    <VisuallyHidden>: {codeName}</VisuallyHidden>
                  </Menu.Item>
                )),
              ])}
            </ScrollArea.Autosize>
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
    </>
  );
}
