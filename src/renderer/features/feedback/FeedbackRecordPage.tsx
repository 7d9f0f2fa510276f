interface FeedbackRecordPageProps {
  params: { id?: string | undefined };
}

export function FeedbackRecordPage({ params }: FeedbackRecordPageProps) {
  return <main>{params.id}</main>;
}
