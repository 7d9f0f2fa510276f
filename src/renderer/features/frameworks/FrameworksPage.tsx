import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { CompetencyTabs } from '../competencies/CompetencyTabs.tsx';
import { FrameworkCard } from './FrameworkCard.tsx';
import { FrameworkFile } from './FrameworkFile.tsx';
import { openFrameworkForm } from './FrameworkForm.tsx';
import classes from './frameworks.module.css';
import { RetiredFrameworks } from './RetiredFrameworks.tsx';

/** Which frameworks are in use, how each is rated, and the user's own ones. */
export function FrameworksPage() {
  const frameworks = useQuery(journal.frameworks.list.queryOptions());
  if (frameworks.isError) return <FailureState error={frameworks.error} retry={frameworks.refetch} />;
  if (!frameworks.data) return null;
  const all = frameworks.data;
  const offered = all.filter(({ retired }) => !retired);
  const own = (
    <Button
      variant="default"
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => openFrameworkForm(null, all)}
    >
      New framework
    </Button>
  );
  return (
    <Page
      title="Competency frameworks"
      subtitle="What is in use can be rated, is offered when you tag a passage, and is drawn over time."
      above={<CompetencyTabs current="Frameworks" />}
      actions={own}
    >
      <ul className={classes.frameworks}>
        {offered.map((framework) => (
          <FrameworkCard key={framework.id} framework={framework} all={all} />
        ))}
      </ul>
      <RetiredFrameworks frameworks={all.filter(({ retired }) => retired)} />
      <Stack component="section" gap="sm" aria-labelledby="framework-file" maw="44rem">
        <Title order={2} id="framework-file">
          From a file
        </Title>
        <Text size="sm" c="dimmed">
          A framework of your own can come as a JSON file of the shape of those that come with Doubleloop. A file with
          the id of one that you added before changes that one; what was rated stays as it was.
        </Text>
        <FrameworkFile frameworks={all} />
      </Stack>
    </Page>
  );
}
