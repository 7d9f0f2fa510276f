import type { AppError, ErrorCode } from '../../shared/result.ts';

/** What the user reads: what happened, and what to do about it. */
const words: Record<ErrorCode, string> = {
  'wrong-passphrase': 'That is not this journal’s passphrase. Check Caps Lock and the keyboard layout, and try again.',
  'wrong-recovery-code':
    'This recovery code does not open this journal. Check every group, and that it is the newest code you wrote down.',
  'keys-damaged': 'Both copies of this journal’s key file are damaged. Restore a backup: it holds its own keys.',
  'keys-missing':
    'This journal’s key file is missing. Put keys.json back into the journal’s folder, or restore a backup.',
  'database-damaged':
    'The passphrase is right, but the journal’s file is damaged. Nothing was changed. Restore a backup to go on.',
  'database-missing': 'The journal’s file is missing from its folder. Put journal.db back, or restore a backup.',
  'database-empty': 'The journal’s file is empty: a copy or a sync was probably cut short. Restore a backup.',
  'database-not-encrypted':
    'The file in this journal’s folder is not an encrypted journal. It was not opened. Restore a backup.',
  'newer-version':
    'This journal was written by a newer version of Doubleloop. Install that version to open it; nothing was changed.',
  'open-elsewhere': 'This journal is open in another window or on another computer. Lock it there, then try again.',
  'folder-read-only': 'This folder cannot be written to. Choose another folder, or change its permissions.',
  'folder-missing': 'This folder does not exist any more. Choose another one.',
  'disk-full': 'The disk is full. Free some space; what you wrote stays here and is saved as soon as there is room.',
  'disk-error':
    'The disk reported an error while saving. What you wrote stays here; copy it somewhere safe if this goes on.',
  'name-taken': 'Something with this name is there already. Choose another name.',
  'name-invalid': 'This name cannot be used for a file. Leave out the characters < > : " / \\ | ? and *.',
  'not-found': 'This is not in the journal any more.',
  'invalid-input': 'Something in this form is not right yet.',
  'image-too-large': 'This image is larger than 20 MB. Make it smaller and try again.',
  'image-type': 'This is not a PNG, JPEG, WebP or GIF image.',
  'unknown-content':
    'This text holds something that this version does not know. It is shown read-only, and nothing was changed.',
  'in-use': 'This is in use already.',
  overlap: 'This overlaps with another session.',
  'journal-locked': 'The journal is locked.',
  'journal-stopped': 'The journal’s process stopped unexpectedly. Everything that was saved is safe.',
  cancelled: 'Cancelled. Nothing was left behind.',
  forbidden: 'That is not allowed.',
  internal:
    'Something unexpected went wrong. What was saved is safe; try again, and restart the app if it happens twice.',
};

/** The sentence for a failure. A refused input says which rule was broken. */
export function errorText(error: AppError): string {
  if (error.code === 'wrong-recovery-code' && error.details?.reason === 'mistyped') {
    return 'A character of the recovery code seems mistyped: its check characters do not fit. Compare it with your copy.';
  }
  if ((error.code === 'invalid-input' || error.code === 'name-invalid') && error.message) return error.message;
  return words[error.code];
}
