import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { exportShown } from './exportShown.ts';

/** Exports what the screen shows: everything, what the filters choose, or what the search finds. */
export function ExportButton() {
  return (
    <Button variant="default" leftSection={<IconDownload size={18} />} onClick={exportShown}>
      Export…
    </Button>
  );
}
