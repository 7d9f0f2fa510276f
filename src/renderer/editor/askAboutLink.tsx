import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';

/** What can be done with a link of the text: the journal itself opens nothing, so its address is copied. */
export function askAboutLink(url: string): void {
  modals.open({
    title: 'A link to the outside',
    children: (
      <Stack>
        <Text size="sm">
          Doubleloop never talks to a network. To see this page, copy the address and open it in your browser.
        </Text>
        <Code block>{url}</Code>
        <Group justify="flex-end">
          <CopyButton value={url}>
            {({ copied, copy }) => (
              <Button onClick={copy} data-autofocus>
                {copied ? 'Copied' : 'Copy the address'}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    ),
  });
}
