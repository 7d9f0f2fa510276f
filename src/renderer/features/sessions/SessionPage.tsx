interface SessionPageProps {
  params: { id?: string | undefined };
}

export function SessionPage({ params }: SessionPageProps) {
  return <main>{params.id}</main>;
}
