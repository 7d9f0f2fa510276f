import { Alert } from '@mantine/core';

export interface UnknownContentProps {
  content: unknown;
}

const DEEPEST = 200;

function stringIn(value: object, name: string): string[] {
  const text: unknown = Reflect.get(value, name);
  return typeof text === 'string' ? [text] : [];
}

/** Every text in the JSON, whatever holds it, and clients by their code names. */
function linesOf(value: unknown, depth: number): string[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part) => linesOf(part, depth + 1));
  const attributes: unknown = Reflect.get(value, 'attrs');
  const mention = typeof attributes === 'object' && attributes !== null ? stringIn(attributes, 'codeName') : [];
  return [...stringIn(value, 'text'), ...mention, ...linesOf(Reflect.get(value, 'content'), depth + 1)];
}

/** A reflection that this program cannot edit without losing something of it: its words, to be read and not changed. */
export function UnknownContent({ content }: UnknownContentProps) {
  return (
    <div className="reflection-unknown">
      <Alert variant="default" title="This reflection can only be read here" role="alert">
        It holds something that this version of Doubleloop does not know, perhaps from a newer one. Nothing has been
        changed or lost. Below are its words, without their form.
      </Alert>
      <p>{linesOf(content, 0).join('\n')}</p>
    </div>
  );
}
