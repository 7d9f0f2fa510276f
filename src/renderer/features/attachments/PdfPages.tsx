import { Loader, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './Attachments.module.css';
import { pdfText } from './pdfText.ts';

const failures = {
  locked: 'This PDF asks for a password of its own. Save a copy to open it.',
  unreadable: 'The text of this PDF could not be read. Save a copy to look at it.',
  'too-slow': 'The text of this PDF could not be read in time. Save a copy to look at it.',
} as const;

interface NumberedPage {
  number: number;
  text: string;
}

type Read = { kind: 'reading' } | { kind: 'failed'; sentence: string } | { kind: 'ready'; pages: NumberedPage[] };

function usePages(file: Blob): Read {
  const [read, setRead] = useState<Read>({ kind: 'reading' });
  useEffect(() => {
    const stop = new AbortController();
    file
      .arrayBuffer()
      .then((bytes) => pdfText(new Uint8Array(bytes), stop.signal))
      .then((text) => {
        if (stop.signal.aborted) return;
        if ('failure' in text) return setRead({ kind: 'failed', sentence: failures[text.failure] });
        const pages = text.pages.map((page, index) => ({ number: index + 1, text: page.trim() }));
        setRead({ kind: 'ready', pages });
      });
    return () => stop.abort();
  }, [file]);
  return read;
}

/** The text of a PDF, page by page. */
export function PdfPages({ file, name }: { file: Blob; name: string }) {
  const read = usePages(file);
  if (read.kind === 'reading') return <Loader aria-label={`Reading ${name}`} my="md" />;
  if (read.kind === 'failed') return <Text role="alert">{read.sentence}</Text>;
  if (read.pages.every(({ text }) => text === '')) {
    return <Text>This PDF holds no text: it is probably a scan. Save a copy to look at it.</Text>;
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        The text of the PDF, without its layout and pictures.
      </Text>
      {read.pages.map(({ number, text }) => (
        <Stack key={number} component="section" gap="xs" mb="lg" aria-label={`Page ${number}`}>
          <Title order={3}>Page {number}</Title>
          {text === '' ? <Text c="dimmed">No text on this page.</Text> : <p className={classes.text}>{text}</p>}
        </Stack>
      ))}
    </Stack>
  );
}
