import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { AttachmentOwner } from '../../../shared/domain/attachment.ts';
import { journal } from '../../api/client.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { AttachmentRow } from './AttachmentRow.tsx';
import classes from './Attachments.module.css';
import { DropPlace } from './DropPlace.tsx';
import { UploadRow } from './UploadRow.tsx';
import { useUploads } from './uploads.ts';

interface AttachmentsProps {
  ownerKind: AttachmentOwner;
  ownerId: string;
}

/** The files of a record: added, shown, played, renamed, taken away. */
export function Attachments({ ownerKind, ownerId }: AttachmentsProps) {
  const heading = useId();
  const attachments = useQuery(journal.attachments.of.queryOptions({ ownerKind, ownerId }));
  const uploads = useUploads(ownerId);
  if (attachments.isError) return <FailureState error={attachments.error} retry={attachments.refetch} />;
  const files = attachments.data ?? [];
  return (
    <Stack component="section" aria-labelledby={heading} gap="sm">
      <Title order={2} id={heading}>
        Attachments
      </Title>
      {files.length + uploads.length > 0 ? (
        <ul className={classes.list} aria-labelledby={heading}>
          {files.map((attachment) => (
            <AttachmentRow key={attachment.id} attachment={attachment} />
          ))}
          {uploads.map((upload) => (
            <UploadRow key={upload.key} upload={upload} />
          ))}
        </ul>
      ) : null}
      <DropPlace ownerKind={ownerKind} ownerId={ownerId} />
    </Stack>
  );
}
