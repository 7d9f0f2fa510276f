import { Button, CloseButton, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconUpload } from '@tabler/icons-react';
import classes from './Attachments.module.css';
import { sizeInWords } from './sizeInWords.ts';
import { dismissUpload, type Upload } from './uploads.ts';

/** A file on its way into the journal, with a cancel; or why it was not taken. */
export function UploadRow({ upload: { key, name, size, sent, failure } }: { upload: Upload }) {
  if (failure !== null) {
    return (
      <li className={classes.row}>
        <span className={classes.icon}>
          <IconAlertTriangle size={20} aria-hidden />
        </span>
        <Text size="sm" role="alert" className={classes.name}>
          {failure}
        </Text>
        <CloseButton aria-label={`Dismiss the message about ${name}`} onClick={() => dismissUpload(key)} />
      </li>
    );
  }
  return (
    <li className={classes.row}>
      <span className={classes.icon}>
        <IconUpload size={20} aria-hidden />
      </span>
      <span className={classes.name}>{name}</span>
      <Progress value={(100 * sent) / Math.max(size, 1)} w={140} aria-label={`How much of ${name} is added`} />
      <span className={classes.fact}>
        {sizeInWords(sent)} of {sizeInWords(size)}
      </span>
      <Button variant="subtle" size="compact-sm" onClick={() => dismissUpload(key)} aria-label={`Cancel ${name}`}>
        Cancel
      </Button>
    </li>
  );
}
