import {
  IconBook2,
  IconBooks,
  IconBriefcase,
  IconCertificate,
  IconCompass,
  IconFileText,
  IconFlask2,
  IconGauge,
  IconHome,
  IconLayoutGrid,
  IconSettings,
  IconShieldCheck,
  IconTargetArrow,
  IconTrash,
  IconUserCircle,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { Redirect } from 'wouter';
import { CheckTextPage } from '../features/anonymity/CheckTextPage.tsx';
import { ClientPage } from '../features/clients/ClientPage.tsx';
import { ClientsPage } from '../features/clients/ClientsPage.tsx';
import { ComparePage } from '../features/competencies/compare/ComparePage.tsx';
import { GapsPage } from '../features/competencies/gaps/GapsPage.tsx';
import { MapPage } from '../features/competencies/map/MapPage.tsx';
import { OverTimePage } from '../features/competencies/overTime/OverTimePage.tsx';
import { CpdActivityPage } from '../features/cpd/CpdActivityPage.tsx';
import { CpdPage } from '../features/cpd/CpdPage.tsx';
import { BoardPage } from '../features/evidence/board/BoardPage.tsx';
import { EvidencePage } from '../features/evidence/EvidencePage.tsx';
import { MatrixPage } from '../features/evidence/matrix/MatrixPage.tsx';
import { ExperimentsPage } from '../features/experiments/ExperimentsPage.tsx';
import { FeedbackPage } from '../features/feedback/FeedbackPage.tsx';
import { FeedbackRecordPage } from '../features/feedback/FeedbackRecordPage.tsx';
import { FrameworksPage } from '../features/frameworks/FrameworksPage.tsx';
import { HoursPage } from '../features/hours/HoursPage.tsx';
import { ModelsPage } from '../features/models/ModelsPage.tsx';
import { AllPlansPage } from '../features/plan/AllPlansPage.tsx';
import { CpdYearPage } from '../features/plan/cpdYear/CpdYearPage.tsx';
import { NeedsPage } from '../features/plan/needs/NeedsPage.tsx';
import { ObjectivePage } from '../features/plan/objective/ObjectivePage.tsx';
import { PlanPage } from '../features/plan/PlanPage.tsx';
import { ReviewPage } from '../features/plan/review/ReviewPage.tsx';
import { ProfilePage } from '../features/profile/ProfilePage.tsx';
import { VersionsPage } from '../features/profile/versions/VersionsPage.tsx';
import { RoundPage } from '../features/ratings/RoundPage.tsx';
import { RoundsPage } from '../features/ratings/RoundsPage.tsx';
import { ReadinessPage } from '../features/readiness/ReadinessPage.tsx';
import { ReflectionPage } from '../features/reflections/ReflectionPage.tsx';
import { ReflectionsPage } from '../features/reflections/ReflectionsPage.tsx';
import { SessionPage } from '../features/sessions/SessionPage.tsx';
import { SessionsPage } from '../features/sessions/SessionsPage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { SourcesPage } from '../features/sources/SourcesPage.tsx';
import { ReadingPage } from '../features/submissions/read/ReadingPage.tsx';
import { SubmissionPage } from '../features/submissions/SubmissionPage.tsx';
import { SubmissionsPage } from '../features/submissions/SubmissionsPage.tsx';
import { SupervisionPage } from '../features/supervision/SupervisionPage.tsx';
import { SupervisionRecordPage } from '../features/supervision/SupervisionRecordPage.tsx';
import { PairsPage } from '../features/swot/PairsPage.tsx';
import { SnapshotsPage } from '../features/swot/SnapshotsPage.tsx';
import { SwotPage } from '../features/swot/SwotPage.tsx';
import { TodayPage } from '../features/today/TodayPage.tsx';
import { TrashPage } from '../features/trash/TrashPage.tsx';
import { ChangeUnitPage, NewUnitPage } from '../features/units/form/UnitFormPage.tsx';

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
  { path: '/competencies', page: OverTimePage },
  { path: '/competencies/compare', page: ComparePage },
  { path: '/competencies/map', page: MapPage },
  { path: '/competencies/gaps', page: GapsPage },
  { path: '/competencies/rounds', page: RoundsPage },
  { path: '/competencies/rounds/:id', page: RoundPage },
  { path: '/competencies/frameworks', page: FrameworksPage },
  { path: '/swot', page: SwotPage },
  { path: '/swot/pairs', page: PairsPage },
  { path: '/swot/snapshots', page: SnapshotsPage },
  { path: '/plan', page: PlanPage },
  { path: '/plan/plans', page: AllPlansPage },
  { path: '/plan/plans/:id', page: PlanPage },
  { path: '/plan/needs', page: NeedsPage },
  { path: '/plan/cpd', page: CpdYearPage },
  { path: '/plan/objectives/:id', page: ObjectivePage },
  { path: '/plan/reviews/:id', page: ReviewPage },
  { path: '/submissions', page: SubmissionsPage },
  { path: '/submissions/:id', page: SubmissionPage },
  { path: '/submissions/:id/read', page: ReadingPage },
  { path: '/experiments', page: ExperimentsPage },
  { path: '/models', page: ModelsPage },
  { path: '/models/:id', page: ModelsPage },
  { path: '/units/new', page: NewUnitPage },
  { path: '/units/own/:id', page: ChangeUnitPage },
  { path: '/profile', page: ProfilePage },
  { path: '/profile/versions', page: VersionsPage },
  { path: '/profile/:section', page: ProfilePage },
  { path: '/sources', page: SourcesPage },
  { path: '/check-text', page: CheckTextPage },
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
  { path: '/competencies', label: 'Competencies', icon: <IconGauge size={size} />, hotkey: 'mod+5' },
  { path: '/swot', label: 'SWOT', icon: <IconLayoutGrid size={size} />, hotkey: 'mod+6' },
  { path: '/plan', label: 'Development plan', icon: <IconTargetArrow size={size} />, hotkey: 'mod+7' },
  { path: '/profile', label: 'Profile', icon: <IconUserCircle size={size} />, hotkey: 'mod+8' },
  { path: '/submissions', label: 'Submissions', icon: <IconFileText size={size} />, hotkey: 'mod+9' },
  { path: '/experiments', label: 'Experiments', icon: <IconFlask2 size={size} />, within: '/reflections' },
  { path: '/models', label: 'Models', icon: <IconCompass size={size} />, within: '/reflections' },
  { path: '/sources', label: 'Sources', icon: <IconBooks size={size} />, within: '/submissions' },
  {
    path: '/check-text',
    label: 'Check a text for names',
    icon: <IconShieldCheck size={size} />,
    within: '/submissions',
  },
  { path: '/trash', label: 'Trash', icon: <IconTrash size={size} />, hotkey: 'mod+0', foot: true },
  { path: '/settings', label: 'Settings', icon: <IconSettings size={size} />, hotkey: 'mod+,', foot: true },
];
