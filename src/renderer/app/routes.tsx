import {
  IconBook2,
  IconBriefcase,
  IconCertificate,
  IconCompass,
  IconFileText,
  IconFlask2,
  IconHome,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { Redirect } from 'wouter';
import { ClientPage } from '../features/clients/ClientPage.tsx';
import { ClientsPage } from '../features/clients/ClientsPage.tsx';
import { CpdActivityPage } from '../features/cpd/CpdActivityPage.tsx';
import { CpdPage } from '../features/cpd/CpdPage.tsx';
import { BoardPage } from '../features/evidence/board/BoardPage.tsx';
import { EvidencePage } from '../features/evidence/EvidencePage.tsx';
import { MatrixPage } from '../features/evidence/matrix/MatrixPage.tsx';
import { ExperimentsPage } from '../features/experiments/ExperimentsPage.tsx';
import { FeedbackPage } from '../features/feedback/FeedbackPage.tsx';
import { FeedbackRecordPage } from '../features/feedback/FeedbackRecordPage.tsx';
import { HoursPage } from '../features/hours/HoursPage.tsx';
import { ModelsPage } from '../features/models/ModelsPage.tsx';
import { ReadinessPage } from '../features/readiness/ReadinessPage.tsx';
import { ReflectionPage } from '../features/reflections/ReflectionPage.tsx';
import { ReflectionsPage } from '../features/reflections/ReflectionsPage.tsx';
import { SessionPage } from '../features/sessions/SessionPage.tsx';
import { SessionsPage } from '../features/sessions/SessionsPage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { ReadingPage } from '../features/submissions/read/ReadingPage.tsx';
import { SubmissionPage } from '../features/submissions/SubmissionPage.tsx';
import { SubmissionsPage } from '../features/submissions/SubmissionsPage.tsx';
import { SupervisionPage } from '../features/supervision/SupervisionPage.tsx';
import { SupervisionRecordPage } from '../features/supervision/SupervisionRecordPage.tsx';
import { TodayPage } from '../features/today/TodayPage.tsx';
import { TrashPage } from '../features/trash/TrashPage.tsx';

/** What a screen is given: the parts of its path. */
export interface PageProps {
  params: { id?: string; section?: string };
}

interface Route {
  /** Wouter's pattern. */
  path: string;
  page: ComponentType<PageProps>;
}

/** Every screen of the open journal. */
export const routes: readonly Route[] = [
  { path: '/', page: TodayPage },
  { path: '/reflections', page: ReflectionsPage },
  { path: '/reflections/:id', page: ReflectionPage },
  { path: '/practice', page: () => <Redirect to="/practice/clients" replace /> },
  { path: '/practice/clients', page: ClientsPage },
  { path: '/practice/clients/:id', page: ClientPage },
  { path: '/practice/sessions', page: SessionsPage },
  { path: '/practice/sessions/:id', page: SessionPage },
  { path: '/practice/supervision', page: SupervisionPage },
  { path: '/practice/supervision/:id', page: SupervisionRecordPage },
  { path: '/practice/feedback', page: FeedbackPage },
  { path: '/practice/feedback/:id', page: FeedbackRecordPage },
  { path: '/practice/cpd', page: CpdPage },
  { path: '/practice/cpd/:id', page: CpdActivityPage },
  { path: '/practice/hours', page: HoursPage },
  { path: '/evidence', page: EvidencePage },
  { path: '/evidence/matrix', page: MatrixPage },
  { path: '/evidence/:id', page: BoardPage },
  { path: '/evidence/:id/readiness', page: ReadinessPage },
  { path: '/submissions', page: SubmissionsPage },
  { path: '/submissions/:id', page: SubmissionPage },
  { path: '/submissions/:id/read', page: ReadingPage },
  { path: '/experiments', page: ExperimentsPage },
  { path: '/models', page: ModelsPage },
  { path: '/models/:id', page: ModelsPage },
  { path: '/trash', page: TrashPage },
  { path: '/settings', page: SettingsPage },
  { path: '/settings/:section', page: SettingsPage },
];

interface Place {
  path: string;
  label: string;
  icon: ReactNode;
  hotkey?: string;
  /** The path of the place whose tabs lead here: then it is in the palette, not in the navigation. */
  within?: string;
  /** Below the others, at the foot of the navigation. */
  foot?: boolean;
}

const size = 20;

/** Where one can go at any time, in the navigation’s order. */
export const places: readonly Place[] = [
  { path: '/', label: 'Today', icon: <IconHome size={size} />, hotkey: 'mod+1' },
  { path: '/reflections', label: 'Reflections', icon: <IconBook2 size={size} />, hotkey: 'mod+2' },
  { path: '/practice', label: 'Practice', icon: <IconBriefcase size={size} />, hotkey: 'mod+3' },
  { path: '/evidence', label: 'Evidence', icon: <IconCertificate size={size} />, hotkey: 'mod+4' },
  { path: '/submissions', label: 'Submissions', icon: <IconFileText size={size} />, hotkey: 'mod+9' },
  { path: '/experiments', label: 'Experiments', icon: <IconFlask2 size={size} />, within: '/reflections' },
  { path: '/models', label: 'Models', icon: <IconCompass size={size} />, within: '/reflections' },
  { path: '/trash', label: 'Trash', icon: <IconTrash size={size} />, hotkey: 'mod+0', foot: true },
  { path: '/settings', label: 'Settings', icon: <IconSettings size={size} />, hotkey: 'mod+,', foot: true },
];
