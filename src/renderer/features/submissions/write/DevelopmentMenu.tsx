import { Menu, ScrollArea, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type BlockChoices, type LiveSource, liveWords } from '../../../../shared/domain/submission/block.ts';
import { journal } from '../../../api/client.ts';

type Insert = (source: LiveSource, of: string, name: string) => void;

/** What one has made of one's record: the SWOT, the plan, the profile and the ratings, as far as they are begun. */
export function DevelopmentMenu({ insert }: { insert: Insert }) {
  const choices = useQuery(journal.submissions.blockChoices.queryOptions()).data;
  if (!choices) return null;
  const { swot, plans, profiles, frameworks } = choices;
  if (!swot.isBegun && plans.length + profiles.length + frameworks.length === 0) return null;
  return (
    <>
      <Menu.Label>Your development</Menu.Label>
      {swot.isBegun ? <Menu.Item onClick={() => insert('swot', '', '')}>{liveWords.swot.name}</Menu.Item> : null}
      <Several label="An earlier SWOT" source="swot" things={swot.snapshots} insert={insert} />
      <OneOrSeveral source="plan" things={plans} insert={insert} />
      <OneOrSeveral source="profile" things={profiles} insert={insert} />
      {frameworks.length === 0 ? null : (
        <Below label="Ratings">
          {frameworks.map((framework) => (
            <FrameworkItems key={framework.id} framework={framework} insert={insert} />
          ))}
        </Below>
      )}
    </>
  );
}

function Below({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Menu.Sub position="left-start">
      <Menu.Sub.Target>
        <Menu.Sub.Item>{label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        <ScrollArea.Autosize mah={360} type="auto">
          {children}
        </ScrollArea.Autosize>
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

interface ThingsProps {
  source: LiveSource;
  things: BlockChoices['plans'];
  insert: Insert;
}

/** One thing is put in at once; of several one chooses. */
function OneOrSeveral({ source, things, insert }: ThingsProps) {
  const [only, ...others] = things;
  if (!only) return null;
  if (others.length > 0)
    return <Several label={liveWords[source].name} source={source} things={things} insert={insert} />;
  return <Menu.Item onClick={() => insert(source, only.id, '')}>{liveWords[source].name}</Menu.Item>;
}

function Several({ label, source, things, insert }: ThingsProps & { label: string }) {
  if (things.length === 0) return null;
  return (
    <Below label={label}>
      {things.map(({ id, name }) => (
        <Menu.Item key={id} onClick={() => insert(source, id, name)}>
          {name}
        </Menu.Item>
      ))}
    </Below>
  );
}

/** By one framework: rounds on each other, oneself beside others, and each competency over time. */
function FrameworkItems({ framework, insert }: { framework: BlockChoices['frameworks'][number]; insert: Insert }) {
  const { id, name, competencies } = framework;
  return (
    <>
      <Menu.Label>{name}</Menu.Label>
      {(['ratings-rounds', 'ratings-others'] as const).map((source) => (
        <Menu.Item key={source} onClick={() => insert(source, id, '')}>
          {liveWords[source].name}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Menu.Item>
      ))}
      {competencies.map((competency) => (
        <Menu.Item
          key={competency.id}
          onClick={() => insert('ratings-over-time', `${id}/${competency.id}`, competency.name)}
        >
          {competency.name} over time
        </Menu.Item>
      ))}
    </>
  );
}
