import { Button, Group, Menu } from '@mantine/core';
import { IconCertificate, IconChevronDown, IconFileImport } from '@tabler/icons-react';
import type { LedgerFilter } from '../../../shared/domain/ledger.ts';
import type { HoursLogOrder } from '../../../shared/domain/paper.ts';
import { counted } from '../../ui/counted.ts';
import { tagHours } from '../evidence/tagging/pieces.tsx';
import { openPaperExport } from '../exports/openPaperExport.tsx';
import { openImport } from './import/openImport.tsx';

const summaries: Record<HoursLogOrder['view'], string> = {
  'code-names': 'Clients go by their code names.',
  'real-names':
    'Clients who agreed to being named to a professional body go by their real names, all others by their code names. What sessions were about is left out.',
};

interface HoursActionsProps {
  filter: LedgerFilter;
  /** Lines of the ledger that the filter chooses. */
  count: number;
}

/** Brings an existing log in, and the shown hours out; lets them be evidence. */
export function HoursActions({ filter, count }: HoursActionsProps) {
  function onExport(view: HoursLogOrder['view']): void {
    openPaperExport({
      order: { paper: 'hours-log', view, filter },
      title: 'Hours log',
      summary: `${counted(count, 'entry', 'entries')} of the ledger, as shown now. ${summaries[view]}`,
      formats: ['pdf', 'csv'],
    });
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Button variant="default" leftSection={<IconFileImport size={18} aria-hidden />} onClick={openImport}>
        Import a log…
      </Button>
      <Button
        variant="default"
        leftSection={<IconCertificate size={18} aria-hidden />}
        disabled={count === 0}
        onClick={() => void tagHours(filter)}
      >
        Use as evidence…
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />} disabled={count === 0}>
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onExport('code-names')}>By code names…</Menu.Item>
          <Menu.Item onClick={() => onExport('real-names')}>By real names, where clients agreed…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
