import { Menu, Switch, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { competenciesOf, type ListedFramework, scaleInWords } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { openNewRound } from '../ratings/NewRound.tsx';
import { CompetencyList } from './CompetencyList.tsx';
import { openFrameworkForm } from './FrameworkForm.tsx';
import classes from './frameworks.module.css';
import { openPrintRatingForm } from './openPrintRatingForm.ts';
import { openScaleForm } from './ScaleForm.tsx';
import { useRetireFramework } from './useRetireFramework.ts';

interface FrameworkCardProps {
  framework: ListedFramework;
  all: readonly ListedFramework[];
}

/** A framework: whether it is in use, its scale, its competencies, and what can be done with it. */
export function FrameworkCard({ framework, all }: FrameworkCardProps) {
  const { id, name, publisher, own, chosen, scale, retiredCompetencies } = framework;
  const heading = useId();
  const choose = useMutation(journal.frameworks.choose.mutationOptions({ onError: notifyFailure }));
  const retire = useRetireFramework();
  const count = competenciesOf(framework).length - retiredCompetencies.length;
  const retired = retiredCompetencies.length > 0 ? `, ${retiredCompetencies.length} retired` : '';
  return (
    <li className={classes.framework} aria-labelledby={heading}>
      <div className={classes.head}>
        <div>
          <Title order={2} id={heading}>
            {name}
          </Title>
          <Text size="sm" c="dimmed">
            {own && publisher === '' ? 'Your own' : publisher} · {counted(count, 'competency', 'competencies')}
            {retired} · rated {scaleInWords(scale)}
          </Text>
        </div>
        <div className={classes.controls}>
          <Switch
            label="In use"
            aria-label={`Use ${name}`}
            checked={chosen}
            onChange={(event) => choose.mutate({ id, chosen: event.currentTarget.checked })}
          />
          <RowMenu label={`Actions for ${name}`} tabIndex={0}>
            {chosen ? <Menu.Item onClick={() => openNewRound(id)}>Begin a round</Menu.Item> : null}
            <Menu.Item onClick={() => openPrintRatingForm(framework)}>Print a rating form…</Menu.Item>
            <Menu.Item onClick={() => openScaleForm(framework)}>Change the scale…</Menu.Item>
            {own ? <Menu.Item onClick={() => openFrameworkForm(framework, all)}>Edit…</Menu.Item> : null}
            {own ? <Menu.Item onClick={() => retire(framework)}>Retire it</Menu.Item> : null}
          </RowMenu>
        </div>
      </div>
      <Disclosure label="Competencies">
        <CompetencyList framework={framework} />
      </Disclosure>
    </li>
  );
}
