import { Button, Menu } from '@mantine/core';
import type { Finding, Replacement } from '../../../shared/domain/anonymity/report.ts';

/** Words in the place of a finding. */
export interface GateChange {
  finding: Finding;
  words: string;
}

interface ReplaceButtonProps {
  findings: readonly Finding[];
  onReplace: (changes: GateChange[]) => void;
}

const wordsFor = ({ replacements }: Finding, clientId: string) =>
  replacements.find((one) => one.clientId === clientId)?.words ?? '';

/** Puts the code name in the place of findings; where several clients share the words, one says which is meant. */
export function ReplaceButton({ findings, onReplace }: ReplaceButtonProps) {
  const [first] = findings;
  if (first === undefined || first.replacements.length === 0) return null;
  const replace = ({ clientId }: Replacement) =>
    onReplace(findings.map((finding) => ({ finding, words: wordsFor(finding, clientId) })));
  const [only, ...others] = first.replacements;
  if (only !== undefined && others.length === 0) {
    return (
      <Button
        size="compact-sm"
        variant="light"
        aria-label={`Replace “${first.words}” with ${only.words}`}
        onClick={() => replace(only)}
      >
        {only.words}
      </Button>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="light" aria-label={`Replace “${first.words}”: choose the client`}>
          Replace…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Who is meant?</Menu.Label>
        {first.replacements.map((one) => (
          <Menu.Item key={one.clientId} onClick={() => replace(one)}>
            {one.words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
