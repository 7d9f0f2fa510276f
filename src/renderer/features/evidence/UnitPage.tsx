import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { UnitAbout } from '../../../shared/domain/readiness.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import { Page } from '../../ui/Page.tsx';
import { openPaperExport } from '../exports/openPaperExport.tsx';
import { About } from '../readiness/About.tsx';
import { EvidenceTabs } from './EvidenceTabs.tsx';

interface UnitPageProps {
  unit: Unit;
  about: UnitAbout;
  tab: 'Board' | 'Readiness';
  children: ReactNode;
}

/** A screen of one unit: its name, the way to its other screens, whose work it counts, and its mapping sheet. */
export function UnitPage({ unit, about, tab, children }: UnitPageProps) {
  const { id, name } = unit;
  const exportSheet = () =>
    openPaperExport({
      order: { paper: 'mapping-sheet', unitId: id },
      title: `Mapping sheet ${id}`,
      summary:
        'Every criterion with the evidence for it, where that stands, how far it is covered, and your own note. Names that stand in the register are replaced by code names; read it once before you hand it on.',
      formats: ['docx', 'pdf', 'csv'],
    });
  return (
    <Page
      title={tab === 'Board' ? id : `${id}: readiness`}
      subtitle={name}
      above={<EvidenceTabs unitId={id} current={tab} />}
      actions={
        <Button variant="default" onClick={exportSheet}>
          Mapping sheet…
        </Button>
      }
    >
      <About unitId={id} about={about} />
      {children}
    </Page>
  );
}
