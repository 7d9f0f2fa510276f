import profileFile from '../../../../../resources/sample/profile.json';
import { type ReflectionDocument, withMentions } from '../../../../shared/document/document.ts';
import { fromMarkdown } from '../../../../shared/document/markdown.ts';
import { type ProfileSectionId, profileSectionIds } from '../../../../shared/domain/profile.ts';
import type { Database } from '../../database/database.ts';
import {
  addEntry,
  addProfileFigure,
  addQuote,
  answerOffer,
  beginProfile,
  profileVersions,
  saveProfile,
  saveProfileVersionText,
  saveSection,
} from '../profile/service.ts';
import { profileSchema } from './schemaProfile.ts';
import { idOf, instant, type SampleIds, type Shift, shiftOrNull } from './writing.ts';

const sample = profileSchema.parse(profileFile);

/** Adds the coach’s profile: every section, figures of some days ago, entries, testimonials, and shorter versions. */
export function addProfile(database: Database, now: Date, ids: SampleIds, shift: Shift): void {
  const { name, tagline, letters, accent, texts, figures, entries, quotes, dismissed, versions } = sample;
  const written = (text: string): ReflectionDocument => withMentions(fromMarkdown(text), ids.clients);
  beginProfile(database, now);
  saveProfile(database, { name, tagline, letters, accent });
  for (const id of profileSectionIds) saveSection(database, id, written(texts[id]));
  for (const { takenOn, ...wish } of figures) {
    const day = shift(takenOn);
    addProfileFigure(database, instant(day, '18:00'), day, wish);
  }
  for (const entry of entries) {
    const days = { fromOn: shiftOrNull(shift, entry.fromOn), untilOn: shiftOrNull(shift, entry.untilOn) };
    addEntry(database, now, { ...entry, ...days });
  }
  for (const { feedback, ...words } of quotes) {
    addQuote(database, now, idOf(sourceIds(ids), `feedback ${feedback}`), words);
  }
  for (const { section, key } of dismissed) answerOffer(database, now, section, key, 'dismissed');
  for (const { id, purpose } of profileVersions(database)) {
    if (purpose === 'full') continue;
    for (const [section, text] of Object.entries(versions[purpose].texts)) {
      saveProfileVersionText(database, id, section as ProfileSectionId, written(text));
    }
  }
}

function sourceIds({ sources }: SampleIds): Map<string, string> {
  return new Map([...sources].map(([source, { id }]) => [source, id]));
}
