import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './Gate.module.css';

interface SyncedWarningProps {
  /** The cloud drive that the folder seems to lie in; null shows nothing. */
  drive: string | null;
  folder: string;
}

/** A live database in a synced folder can be damaged: what to do. */
export function SyncedWarning({ drive, folder }: SyncedWarningProps) {
  if (!drive) return null;
  return (
    <Alert
      variant="default"
      className={classes.caution}
      icon={<IconAlertTriangle />}
      title={`This folder seems to be synced by ${drive}`}
    >
      {drive} may copy or replace the journal’s file while it is being written, and that can damage it. Close
      Doubleloop, move <Path>{folder}</Path> to a folder that is not synced, and start Doubleloop with{' '}
      <Path>--journals-dir</Path> and the new place. To have a copy elsewhere, let {drive} keep the journal’s “backups”
      folder: its files never change once they are made.
    </Alert>
  );
}

/** A path, which may break anywhere. */
export function Path({ children }: { children: string }) {
  return <code style={{ overflowWrap: 'anywhere' }}>{children}</code>;
}
