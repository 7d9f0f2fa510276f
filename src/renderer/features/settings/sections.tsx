import {
  IconArchive,
  IconCertificate,
  IconFileExport,
  IconInfoCircle,
  IconKeyboard,
  IconShieldLock,
  IconSunMoon,
  IconTags,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { ManageTags } from '../tags/ManageTags.tsx';
import { Qualifications } from '../units/Qualifications.tsx';
import { About } from './About.tsx';
import { Appearance } from './Appearance.tsx';
import { Backups } from './Backups.tsx';
import { ImportAndExport } from './ImportAndExport.tsx';
import { Security } from './Security.tsx';
import { Shortcuts } from './Shortcuts.tsx';

interface Section {
  /** In the path: `/settings/<id>`. */
  id: string;
  label: string;
  icon: ReactNode;
  Content: ComponentType;
}

const size = 20;

/** The sections of the settings, in order; the first one is shown where none is named. */
export const sections: readonly [Section, ...Section[]] = [
  { id: 'security', label: 'Security', icon: <IconShieldLock size={size} />, Content: Security },
  { id: 'backups', label: 'Backups', icon: <IconArchive size={size} />, Content: Backups },
  {
    id: 'qualifications',
    label: 'Qualifications',
    icon: <IconCertificate size={size} />,
    Content: Qualifications,
  },
  { id: 'appearance', label: 'Appearance', icon: <IconSunMoon size={size} />, Content: Appearance },
  { id: 'tags', label: 'Tags', icon: <IconTags size={size} />, Content: ManageTags },
  { id: 'shortcuts', label: 'Shortcuts', icon: <IconKeyboard size={size} />, Content: Shortcuts },
  { id: 'export', label: 'Import and export', icon: <IconFileExport size={size} />, Content: ImportAndExport },
  { id: 'about', label: 'About', icon: <IconInfoCircle size={size} />, Content: About },
];
