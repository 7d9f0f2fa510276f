import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ListedFramework } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import classes from './frameworks.module.css';

/** The competencies by domain; each can be retired, and brought back. */
export function CompetencyList({ framework }: { framework: ListedFramework }) {
  const { id, domains, retiredCompetencies } = framework;
  const retire = useMutation(journal.frameworks.retireCompetency.mutationOptions({ onError: notifyFailure }));
  return domains.map(({ name: domain, competencies }) => (
    <section key={domain} aria-label={domain === '' ? 'Competencies' : domain}>
      {domain === '' ? null : (
        <Text fw={560} mt="sm">
          {domain}
        </Text>
      )}
      <ul className={classes.competencies}>
        {competencies.map(({ id: competencyId, name, description }) => {
          const isRetired = retiredCompetencies.includes(competencyId);
          return (
            <li key={competencyId}>
              <div>
                <Text c={isRetired ? 'dimmed' : undefined}>
                  {name}
                  {isRetired ? ' (retired)' : ''}
                </Text>
                {description === '' ? null : (
                  <Text size="sm" c="dimmed">
                    {description}
                  </Text>
                )}
              </div>
              <Button
                variant="subtle"
                size="compact-sm"
                flex="none"
                aria-label={isRetired ? `Rate ${name} again` : `Retire ${name}`}
                onClick={() => retire.mutate({ id, competencyId, retired: !isRetired })}
              >
                {isRetired ? 'Rate it again' : 'Retire'}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
