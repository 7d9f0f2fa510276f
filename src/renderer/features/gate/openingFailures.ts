import type { AppError, ErrorDetails } from '../../../shared/result.ts';
import { momentInWords } from '../../ui/days.ts';

/** Why a journal did not open, and the ways on. */
interface OpeningFailure {
  title: string;
  /** What happened, and what did not happen to the journal. */
  text: string;
  /** What to try, the likeliest first. */
  steps: string[];
  /** Whether a backup would help. */
  restore: boolean;
}

/** The screen for each failure of opening. A wrong passphrase or recovery code has none: the field says so. */
export function openingFailure({ code, details }: AppError): OpeningFailure {
  switch (code) {
    case 'keys-damaged':
      return {
        title: 'The key file is damaged',
        text: 'Both copies of the journal’s key file, keys.json and keys.backup.json, hold something else than was saved. Your passphrase was not tried, and nothing was changed.',
        steps: [
          'Restore a backup: each has its own copy of the keys.',
          'If you have a copy of the journal’s folder elsewhere, put its keys.json back and try again.',
        ],
        restore: true,
      };
    case 'keys-missing':
      return {
        title: 'The key file is missing',
        text: 'The journal’s folder holds neither keys.json nor keys.backup.json. Without one of them no passphrase can open it. Nothing was changed.',
        steps: [
          'Look in the computer’s wastebasket, and in that of a cloud drive if one had the folder. Put the file back and try again.',
          'Restore a backup: each has its own copy of the keys.',
        ],
        restore: true,
      };
    case 'database-damaged':
      return {
        title: 'The journal’s file is damaged',
        text: 'The passphrase is right. The file itself, journal.db, holds something else than was saved, so it was not opened, and nothing was changed.',
        steps: [
          'Restore the newest backup. The damaged file is kept, so nothing is lost by it.',
          'If this happens again, have the disk checked.',
        ],
        restore: true,
      };
    case 'database-missing':
      return details?.restoreCutShort
        ? {
            title: 'A restore was cut short',
            text: 'Somebody began to restore a backup, and it was interrupted. The journal as it was before has been set aside in the journal’s folder; nothing is lost.',
            steps: ['Restore the backup again: that completes it.'],
            restore: true,
          }
        : {
            title: 'The journal’s file is missing',
            text: 'The key file is there, but journal.db is not in the journal’s folder.',
            steps: [
              'Look in the computer’s wastebasket, and in that of a cloud drive if one had the folder. Put the file back, with journal.db-wal if there is one, and try again.',
              'Restore a backup.',
            ],
            restore: true,
          };
    case 'database-empty':
      return {
        title: 'The journal’s file is empty',
        text: 'journal.db is there, with nothing in it: copying or syncing it was probably cut short. It was not opened, and nothing was changed.',
        steps: [
          'If a cloud drive has the folder, let it finish and try again.',
          'Copy the file again from where it came from, or restore a backup.',
        ],
        restore: true,
      };
    case 'database-not-encrypted':
      return {
        title: 'This is not an encrypted journal',
        text: 'The file journal.db in the journal’s folder is an ordinary database. Something else has taken the journal’s place. It was not opened, and nothing was changed.',
        steps: ['Move that file away, put the right one back and try again.', 'Restore a backup.'],
        restore: true,
      };
    case 'newer-version':
      return {
        title: 'This journal needs a newer Doubleloop',
        text: 'It was last written by a newer version than this one. To be safe it was not opened, and nothing was changed.',
        steps: ['Install the newer version, and open the journal with it.'],
        restore: false,
      };
    case 'open-elsewhere':
      return {
        title: 'The journal is open elsewhere',
        text: `${holderInWords(details)} Only one window may write to it at a time.`,
        steps: [
          'Lock it there, then try again.',
          'If you see no other window, wait a moment: a window that was just closed may still be finishing a backup.',
        ],
        restore: false,
      };
    case 'folder-read-only':
      return {
        title: 'The journal’s folder cannot be written to',
        text: 'Doubleloop opens a journal only where it can also save. Nothing was changed.',
        steps: [
          'Give your user account the right to write to the folder and the files in it, then try again.',
          'If the folder is on a read-only disk or drive, copy it to this computer’s disk.',
        ],
        restore: false,
      };
    case 'folder-missing':
      return {
        title: 'The journal’s folder is gone',
        text: 'It was moved, renamed or removed since the list was made.',
        steps: ['Put it back, or connect the disk that it is on, and try again.'],
        restore: false,
      };
    case 'disk-full':
      return {
        title: 'The disk is full',
        text: 'Opening a journal needs a little room to be safe. Nothing was changed.',
        steps: ['Free some space, for example by emptying the wastebasket, then try again.'],
        restore: false,
      };
    case 'disk-error':
      return {
        title: 'The disk reported an error',
        text: 'The journal could not be read or written. It was not opened.',
        steps: [
          'If the journal is on another disk, check that it is connected, then try again.',
          'If this goes on, copy the journal’s folder to another disk, and have this one checked.',
        ],
        restore: true,
      };
    default:
      return {
        title: 'The journal did not open',
        text: 'Something unexpected went wrong while it was being opened. What was saved is safe.',
        steps: ['Try again.', 'If it happens twice, restart the computer: opening needs about 300 MB of free memory.'],
        restore: false,
      };
  }
}

function holderInWords(details: ErrorDetails | undefined): string {
  const { pid, host, since } = details ?? {};
  if (typeof host !== 'string' || typeof since !== 'string') return 'Another window has it.';
  const process = typeof pid === 'number' ? `, process ${pid}` : '';
  return `It has been open on “${host}”${process}, since ${momentInWords(since)}.`;
}
