import { Box, Progress, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { type Attachment, type AttachmentForm, CHUNK_SIZE, formOf } from '../../../shared/domain/attachment.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import classes from './Attachments.module.css';
import { loadAttachment } from './loadAttachment.ts';
import { PdfPages } from './PdfPages.tsx';

/** Of a long text so much is shown; the rest is read in a copy. */
const MOST_TEXT = CHUNK_SIZE;

type Loaded = { kind: 'loading'; bytes: number } | { kind: 'ready'; file: Blob } | { kind: 'failed'; reason: string };

/** The bytes that are needed to show the file, as they come. */
function useFile({ id, mime, size }: Attachment): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading', bytes: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const bytes = formOf(mime) === 'text' ? Math.min(size, MOST_TEXT) : size;
    const onLoaded = (loaded: number) => setLoaded({ kind: 'loading', bytes: loaded });
    loadAttachment({ id, bytes, signal, onLoaded }).then(
      (pieces) => setLoaded({ kind: 'ready', file: new Blob(pieces, { type: mime }) }),
      (error: unknown) => {
        if (!signal.aborted) setLoaded({ kind: 'failed', reason: errorText(failureOf(error)) });
      },
    );
    return () => stop.abort();
  }, [id, mime, size]);
  return loaded;
}

/** A file inside its dialog: a picture, a sound with its controls, or text. */
export function AttachmentView({ attachment }: { attachment: Attachment }) {
  const loaded = useFile(attachment);
  const { name, mime, size } = attachment;
  if (loaded.kind === 'failed') return <Text role="alert">{loaded.reason}</Text>;
  if (loaded.kind === 'loading') {
    return <Progress value={(100 * loaded.bytes) / size} aria-label={`How much of ${name} is read`} my="md" />;
  }
  return views[formOf(mime)]({ file: loaded.file, name, size });
}

interface ViewProps {
  file: Blob;
  name: string;
  /** Bytes of the whole file. */
  size: number;
}

const views: Record<AttachmentForm, (props: ViewProps) => ReactNode> = {
  image: (props) => <Picture {...props} />,
  audio: (props) => <Sound {...props} />,
  text: (props) => <PlainText {...props} />,
  pdf: ({ file, name }) => <PdfPages file={file} name={name} />,
  document: () => <Text>This kind of file is not shown here. Save a copy to open it.</Text>,
};

/** An address for the bytes while they are shown. */
function useAddress(file: Blob): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}

function Picture({ file, name }: ViewProps) {
  const address = useAddress(file);
  return address ? <img src={address} alt={name} className={classes.picture} /> : null;
}

/** A player that goes stops reading before its address does. */
function letGo(player: HTMLAudioElement): () => void {
  return () => {
    player.removeAttribute('src');
    player.load();
  };
}

function Sound({ file, name }: ViewProps) {
  const [failed, setFailed] = useState(false);
  const address = useAddress(file);
  if (failed) return <Text role="alert">This sound cannot be played here. Save a copy to hear it.</Text>;
  return address ? (
    <Box
      component="audio"
      ref={letGo}
      controls
      src={address}
      aria-label={name}
      className={classes.sound}
      onError={() => setFailed(true)}
    />
  ) : null;
}

function PlainText({ file, size }: Omit<ViewProps, 'name'>) {
  const [text, setText] = useState('');
  useEffect(() => {
    let gone = false;
    file.text().then((read) => {
      if (!gone) setText(read);
    });
    return () => {
      gone = true;
    };
  }, [file]);
  return (
    <Stack gap="sm">
      {size > MOST_TEXT ? (
        <Text size="sm" c="dimmed">
          The first megabyte is shown. Save a copy to read all of it.
        </Text>
      ) : null}
      <pre className={classes.text}>{text}</pre>
    </Stack>
  );
}
