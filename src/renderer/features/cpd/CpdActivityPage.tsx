interface CpdActivityPageProps {
  params: { id?: string | undefined };
}

export function CpdActivityPage({ params }: CpdActivityPageProps) {
  return <main>{params.id}</main>;
}
