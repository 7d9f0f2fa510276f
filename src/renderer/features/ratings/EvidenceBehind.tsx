import { Button, CloseButton } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { Competency } from '../../../shared/domain/framework.ts';
import { openChooseEvidence } from './ChooseEvidence.tsx';
import { EvidenceLinks } from './EvidenceLinks.tsx';

interface EvidenceBehindProps {
  frameworkId: string;
  competency: Competency;
  /** The pieces that came with the round. */
  known: readonly Evidence[];
  evidenceIds: readonly string[];
  onChange: (evidenceIds: string[]) => void;
}

/** What a rating rests on, and the way to lay more behind it. */
export function EvidenceBehind({ frameworkId, competency, known, evidenceIds, onChange }: EvidenceBehindProps) {
  const [added, setAdded] = useState<readonly Evidence[]>([]);
  const pieces = new Map([...known, ...added].map((piece) => [piece.id, piece]));

  function add(piece: Evidence): void {
    setAdded((all) => [...all, piece]);
    onChange([...evidenceIds.filter((id) => id !== piece.id), piece.id]);
  }

  return (
    <div>
      <EvidenceLinks
        evidence={evidenceIds.flatMap((id) => pieces.get(id) ?? [])}
        actionOf={(piece) => (
          <CloseButton
            size="sm"
            aria-label={`Take “${piece.sourceTitle}” away from ${competency.name}`}
            onClick={() => onChange(evidenceIds.filter((id) => id !== piece.id))}
          />
        )}
      />
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconQuote size={16} aria-hidden />}
        aria-label={`Evidence for ${competency.name}`}
        onClick={() => openChooseEvidence({ frameworkId, competency, taken: evidenceIds, onChoose: add })}
      >
        Evidence…
      </Button>
    </div>
  );
}
