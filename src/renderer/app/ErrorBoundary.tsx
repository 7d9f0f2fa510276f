import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { hostClient } from '../api/client.ts';
import { saveAllDrafts } from '../api/drafts.ts';

/** Instead of a blank window: what was saved is safe, and a way on. React offers this only to a class. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    void saveAllDrafts();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Center h="100vh" p="xl">
        <Stack maw={440} role="alert">
          <Title order={1}>This screen stopped working</Title>
          <Text>Everything that was saved is safe. Start the window anew to go on where you were.</Text>
          <Button w="fit-content" onClick={() => void hostClient.window.startAnew.mutate()}>
            Start anew
          </Button>
        </Stack>
      </Center>
    );
  }
}
