import { Accordion, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { counted } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';
import { About } from './About.tsx';
import { Closure } from './Closure.tsx';
import { ContractFields } from './ContractFields.tsx';
import type { SectionProps } from './engagementDraft.ts';
import classes from './engagements.module.css';
import { Goals } from './Goals.tsx';
import { aboutInWords, contractInWords, reviewsInWords } from './inWords.ts';
import { Needs } from './Needs.tsx';
import { Reviews } from './Reviews.tsx';

interface EngagementSectionsProps extends SectionProps {
  clientId: string;
  flush: () => Promise<void>;
}

interface SectionOf {
  id: string;
  name: string;
  /** What one wants to know of it without opening it. */
  fact: string;
  content: ReactNode;
}

/** What belongs to an engagement, section by section; closed, each says in a few words where it stands. */
export function EngagementSections({ clientId, flush, ...section }: EngagementSectionsProps) {
  const { facts } = section;
  const [open, setOpen] = useState<string[]>(() => (facts.goals.length > 0 ? ['goals'] : []));
  const sections: SectionOf[] = [
    {
      id: 'about',
      name: 'About the work',
      fact: aboutInWords(facts),
      content: <About clientId={clientId} {...section} />,
    },
    { id: 'contract', name: 'Contract', fact: contractInWords(facts), content: <ContractFields {...section} /> },
    {
      id: 'needs',
      name: 'Development needs',
      fact: facts.needs.length === 0 ? 'None yet' : counted(facts.needs.length, 'need'),
      content: <Needs {...section} />,
    },
    {
      id: 'goals',
      name: 'Goals',
      fact: facts.goals.length === 0 ? 'None yet' : counted(facts.goals.length, 'goal'),
      content: <Goals {...section} flush={flush} />,
    },
    { id: 'reviews', name: 'Reviews', fact: reviewsInWords(facts), content: <Reviews {...section} /> },
    {
      id: 'closure',
      name: 'Closure',
      fact: facts.closedOn === null ? 'Open' : `Closed on ${dayInShort(facts.closedOn)}`,
      content: <Closure {...section} />,
    },
  ];
  return (
    <Accordion multiple order={3} keepMounted={false} value={open} onChange={setOpen} className={classes.sections}>
      {sections.map(({ id, name, fact, content }) => (
        <Accordion.Item key={id} value={id}>
          <Accordion.Control className={classes.control}>
            <Group justify="space-between" wrap="nowrap" pe="sm">
              {name}
              <span className={classes.fact}>{fact}</span>
            </Group>
          </Accordion.Control>
          <Accordion.Panel>{content}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
