import { memo, useState } from 'react';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import type { ReflectiveModel } from '../../../../shared/domain/model.ts';
import type { Reflection } from '../../../../shared/domain/reflection.ts';
import { useFocusMode } from '../../../app/focusMode.ts';
import { VersionsDrawer } from '../versions/VersionsDrawer.tsx';
import { ChangeModelDialog } from './ChangeModelDialog.tsx';
import { useCell } from './cell.ts';
import { DeskSaveFailure, SaveStateContext } from './DeskSaving.tsx';
import { DeskContext, useDesk } from './desk.ts';
import { FactsRow } from './FactsRow.tsx';
import { FollowUps } from './FollowUps.tsx';
import { NoteOrigin } from './NoteOrigin.tsx';
import { PlannedExperiment } from './PlannedExperiment.tsx';
import { panelOpen } from './panelOpen.ts';
import { SidePanel } from './SidePanel.tsx';
import { TitleField } from './TitleField.tsx';
import { TopBar } from './TopBar.tsx';
import { useCaretStage } from './useCaretStage.ts';
import { useDeskCommands } from './useDeskCommands.tsx';
import { useLeavingFocusMode } from './useLeavingFocusMode.ts';
import { useOpenDesk } from './useOpenDesk.ts';
import { WritingArea } from './WritingArea.tsx';
import classes from './write.module.css';

interface ReflectionDeskProps {
  reflection: Reflection;
  model: ReflectiveModel;
  /** Its text was replaced while it was open. */
  reopened: boolean;
}

/** A reflection open for writing. With every save only what shows the state of saving renders anew. */
export function ReflectionDesk({ reflection, model, reopened }: ReflectionDeskProps) {
  const { desk, saveState, onText } = useOpenDesk(reflection, model, reopened);
  return (
    <DeskContext value={desk}>
      <SaveStateContext value={saveState}>
        <Layout onText={onText} />
      </SaveStateContext>
    </DeskContext>
  );
}

interface LayoutProps {
  onText: (getDocument: () => ReflectionDocument) => void;
}

const Layout = memo(function Layout({ onText }: LayoutProps) {
  const desk = useDesk();
  const focusMode = useFocusMode();
  const isPanelOpen = useCell(panelOpen) && !focusMode.on && !desk.readOnly;
  const [dialog, setDialog] = useState<'versions' | 'model' | null>(null);
  const close = () => setDialog(null);
  useCaretStage(desk);
  useLeavingFocusMode();
  useDeskCommands(desk, setDialog);
  return (
    <div className={classes.desk} data-focus={focusMode.on || undefined}>
      <div className={classes.main}>
        <TopBar onVersions={() => setDialog('versions')} onChangeModel={() => setDialog('model')} />
        <DeskSaveFailure />
        <div className={classes.scroll} id="page">
          <article className={classes.sheet}>
            <TitleField />
            {focusMode.on ? null : (
              <>
                <FactsRow onChangeModel={() => setDialog('model')} />
                <NoteOrigin />
                <FollowUps />
              </>
            )}
            <WritingArea onChange={onText} />
            {focusMode.on ? null : <PlannedExperiment />}
          </article>
        </div>
      </div>
      {isPanelOpen ? <SidePanel /> : null}
      <ChangeModelDialog opened={dialog === 'model'} onClose={close} />
      <VersionsDrawer opened={dialog === 'versions'} onClose={close} />
    </div>
  );
});
