import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureState } from '../../ui/FailureState.tsx';

interface NamedExportProps {
  title: () => Promise<string>;
  /** Tells what is exported from others. */
  of: string;
  children: (title: string) => ReactNode;
}

/** An export that is named by what its writer calls it, as that goes out. */
export function NamedExport({ title, of, children }: NamedExportProps) {
  const asked = useQuery({ queryKey: ['leaving-title', of], queryFn: title, gcTime: 0 });
  if (asked.isError) return <FailureState error={asked.error} retry={asked.refetch} />;
  return asked.data === undefined ? null : children(asked.data);
}
