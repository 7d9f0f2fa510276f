import type { GateText } from '../../../shared/domain/anonymity/report.ts';
import { journalClient } from '../../api/client.ts';
import { shownPath } from '../../app/go.ts';
import type { GateWish } from './GatedExport.tsx';

/** The look at texts that the window has itself. What is found is mended from the screen that shows it. */
export function gateOfTexts(scope: string, texts: () => Promise<GateText[]>): GateWish {
  const lead = { href: shownPath(), showsWords: false, replaceable: false };
  return {
    key: scope,
    async report() {
      const report = await journalClient.anonymity.gate.query({ scope, texts: await texts() });
      return { ...report, scope, leads: Object.fromEntries(report.findings.map(({ textId }) => [textId, lead])) };
    },
  };
}
