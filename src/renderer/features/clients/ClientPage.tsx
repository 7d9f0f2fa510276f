interface ClientPageProps {
  params: { id?: string | undefined };
}

export function ClientPage({ params }: ClientPageProps) {
  return <main>{params.id}</main>;
}
