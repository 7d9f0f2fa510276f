import { Button, Text } from '@mantine/core';
import { exportEverything } from './exportEverything.ts';
import { SettingsBlock } from './SettingsBlock.tsx';

/** The ways out of the journal and into it. */
export function ImportAndExport() {
  return (
    <>
      <SettingsBlock title="Export">
        <Text>
          Everything in this journal as Markdown, in a folder or a zip file with its images, or as a PDF. Reflections
          that you marked as private are left out. An export is not encrypted: whoever has it can read it.
        </Text>
        <Button w="fit-content" onClick={exportEverything}>
          Export everything…
        </Button>
        <Text c="dimmed" size="sm">
          To export some reflections only, filter or search the list of reflections first, or open one: the export is in
          its menu.
        </Text>
      </SettingsBlock>
      <SettingsBlock title="Import">
        <Text>
          Paste text from Word, a web page or a Markdown file into a reflection. Headings, lists, quotes, tables and
          images stay; everything else is dropped.
        </Text>
      </SettingsBlock>
    </>
  );
}
