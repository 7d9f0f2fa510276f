import type { EvidenceLink } from '../../src/shared/domain/evidence.ts';
import type { Quadrant } from '../../src/shared/domain/swot.ts';
import { aPiece, swotLink } from './evidence.ts';
import type { Calls } from './journal.ts';
import { aReflection } from './reflections.ts';

interface PassageWish {
  quote?: string;
  justification?: string;
  /** The reflection that it stands in, else one of its own. */
  reflectionId?: string;
  links?: EvidenceLink[];
}

/** A passage that is tagged for a quadrant; returns its id. */
export async function aSwotPassage(call: Calls, quadrant: Quadrant, wish: PassageWish = {}): Promise<string> {
  const { quote = 'I stayed silent.', justification = '', links = [] } = wish;
  const reflection = wish.reflectionId ?? (await aReflection(call, { title: 'Three weeks on', day: '2026-02-02' }));
  const piece = aPiece(reflection, [swotLink(quadrant, justification), ...links], { quote });
  await call.evidence.put(piece);
  return piece.id;
}
