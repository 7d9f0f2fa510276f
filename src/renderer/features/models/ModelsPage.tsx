import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListedModel } from '../../../main/journal/features/models/service.ts';
import { journal } from '../../api/client.ts';
import { useCommands } from '../../app/commands/commands.ts';
import { go } from '../../app/go.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { ReflectionTabs } from '../reflections/ReflectionTabs.tsx';
import { ModelDetail } from './ModelDetail.tsx';
import { ModelEditor } from './ModelEditor.tsx';
import { ModelList } from './ModelList.tsx';
import classes from './ModelsPage.module.css';
import { type ModelDraft, newModel, useModelDrafts } from './modelDrafts.ts';

interface ModelsPageProps {
  params: Record<string, string | undefined>;
}

const beginModel = () => go(`/models/${newModel()}`);

/** The reflective models: the list at the left, one of them to read or to edit beside it. */
export function ModelsPage({ params }: ModelsPageProps) {
  const models = useQuery(journal.models.all.queryOptions());
  const drafts = useModelDrafts();
  useCommands(
    useMemo(
      () => [
        {
          id: 'models:new',
          group: 'Write' as const,
          label: 'Make a reflective model of your own',
          icon: <IconPlus size={20} />,
          run: beginModel,
        },
      ],
      [],
    ),
  );
  if (models.isError) return <FailureState error={models.error} retry={models.refetch} />;
  if (!models.data) return null;
  const id = params.id ?? models.data[0]?.id;
  return (
    <Page
      title="Reflective models"
      above={<ReflectionTabs current="Models" />}
      subtitle="Ways to walk through an experience. Every reflection follows one of them."
      actions={
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={beginModel}>
          New model
        </Button>
      }
    >
      <div className={classes.columns}>
        <ModelList models={models.data} drafts={drafts} active={id} />
        <Shown draft={drafts.find(({ key }) => key === id)} model={models.data.find((model) => model.id === id)} />
      </div>
    </Page>
  );
}

function Shown({ draft, model }: { draft: ModelDraft | undefined; model: ListedModel | undefined }) {
  if (draft) return <ModelEditor key={draft.key} draft={draft} />;
  if (model) return <ModelDetail key={model.id} model={model} />;
  return <Text c="dimmed">This model is not here any more. Choose one from the list.</Text>;
}
