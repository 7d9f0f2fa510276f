interface SupervisionRecordPageProps {
  params: { id?: string | undefined };
}

export function SupervisionRecordPage({ params }: SupervisionRecordPageProps) {
  return <main>{params.id}</main>;
}
