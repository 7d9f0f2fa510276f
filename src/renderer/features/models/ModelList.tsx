import { Box, NavLink, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'wouter';
import type { ListedModel } from '../../../main/journal/features/models/service.ts';
import classes from './ModelList.module.css';
import type { ModelDraft } from './modelDrafts.ts';

interface ModelListProps {
  models: readonly ListedModel[];
  drafts: readonly ModelDraft[];
  /** The id or draft key of what is shown. */
  active: string | undefined;
}

interface Entry {
  key: string;
  name: string;
  note?: string | undefined;
}

const draftEntry = ({ key, form }: ModelDraft): Entry => ({
  key,
  name: form.name.trim() === '' ? 'New model' : form.name,
  note: 'Not saved yet',
});

/** The models by name: the shipped ones, the user's own with those still being made, and the retired. */
export function ModelList({ models, drafts, active }: ModelListProps) {
  const noteOf = (model: ListedModel) =>
    drafts.some(({ key, changed }) => key === model.id && changed) ? 'Changes not saved yet' : undefined;
  const entry = (model: ListedModel): Entry => ({ key: model.id, name: model.name, note: noteOf(model) });
  const own = models.filter((model) => model.own);
  const groups = [
    { title: 'Shipped with Doubleloop', entries: models.filter((model) => !model.own).map(entry) },
    {
      title: 'Your own',
      entries: [
        ...own.filter(({ retired }) => !retired).map(entry),
        ...drafts.filter(({ saved }) => saved === null).map(draftEntry),
      ],
    },
    { title: 'Retired', entries: own.filter(({ retired }) => retired).map(entry) },
  ];
  return (
    <nav aria-label="Reflective models" className={classes.list}>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <Group key={title} title={title} entries={entries} active={active} />
        ))}
    </nav>
  );
}

function Group({ title, entries, active }: { title: string; entries: readonly Entry[]; active: string | undefined }) {
  const id = useId();
  return (
    <Box mb="md">
      <Text id={id} size="xs" c="dimmed" fw={600} px="sm" mb={4}>
        {title}
      </Text>
      <ul aria-labelledby={id} className={classes.entries}>
        {entries.map(({ key, name, note }) => (
          <li key={key}>
            <NavLink
              component={Link}
              href={`/models/${key}`}
              label={name}
              description={note}
              leftSection={note ? <IconPencil size={16} aria-hidden /> : undefined}
              active={key === active}
              aria-current={key === active ? 'page' : undefined}
              className={classes.entry}
            />
          </li>
        ))}
      </ul>
    </Box>
  );
}
