import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconBolt, IconCertificate, IconFlask2, IconPencil, IconUser } from '@tabler/icons-react';
import { Link } from 'wouter';
import { DEFAULT_MODEL } from '../../../shared/domain/model.ts';
import { startReflection } from '../reflections/write/startReflection.ts';
import { FirstQualification } from './FirstQualification.tsx';
import classes from './FirstSteps.module.css';

/** An empty journal's Today: what a reflection, a note and an experiment are for, and the first step. */
export function FirstSteps() {
  return (
    <Stack gap="lg" className={classes.steps}>
      <Text className={classes.opening}>Your journal is empty. It begins with one session that stayed with you.</Text>
      <List spacing="md" ps={0} classNames={{ itemWrapper: classes.step }}>
        <List.Item icon={<IconPencil size={20} aria-hidden />}>
          <b>Write it by a reflective model.</b> Its stages and prompts lead you from what happened to what you make of
          it.
        </List.Item>
        <List.Item icon={<IconFlask2 size={20} aria-hidden />}>
          <b>Plan one thing to try.</b> It comes back here as a question after your next session.
        </List.Item>
        <List.Item icon={<IconUser size={20} aria-hidden />}>
          <b>Keep the record of your practice.</b> Add your clients under code names, and log each session: its time
          counts towards your hours.
        </List.Item>
        <List.Item icon={<IconCertificate size={20} aria-hidden />}>
          <FirstQualification />
        </List.Item>
        <List.Item icon={<IconBolt size={20} aria-hidden />}>
          <b>No time? Take an in-action note.</b> One line under “New” is enough; it waits here until you reflect on it.
        </List.Item>
      </List>
      <Group>
        <Button onClick={() => void startReflection(DEFAULT_MODEL)}>Write the first reflection</Button>
        <Button variant="default" component={Link} href="/practice/clients">
          Add a client
        </Button>
        <Button variant="subtle" component={Link} href="/models">
          Look at the reflective models
        </Button>
      </Group>
    </Stack>
  );
}
