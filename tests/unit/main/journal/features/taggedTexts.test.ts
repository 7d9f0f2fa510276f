import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentNode, ReflectionDocument } from '../../../../../src/shared/document/document.ts';
import type { EvidenceSource } from '../../../../../src/shared/domain/evidence.ts';
import { aLink, aPiece } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

const plain = (words: string): DocumentNode => ({ type: 'text', text: words });
const passage = (id: string, words: string): DocumentNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'evidence', attrs: { evidenceId: id } }],
});
const doc = (...content: DocumentNode[]): ReflectionDocument => ({
  type: 'doc',
  attrs: { version: 1 },
  content: [{ type: 'paragraph', content }],
});
const bare = doc(plain('Nothing of it.'));

/** A piece of evidence at a passage of this source. Returns its id. */
async function aPassage(sourceKind: EvidenceSource, sourceId: string): Promise<string> {
  const piece = aPiece(sourceId, [aLink('703', '1.1')], { id: uuid(), sourceKind });
  await journal.call.evidence.put(piece);
  return piece.id;
}

const of = (kind: EvidenceSource, id: string) => journal.call.evidence.of({ kind, id });
const standing = async (kind: EvidenceSource, id: string) =>
  (await of(kind, id)).map(({ quote, detachedAt }) => [quote, detachedAt === null]);

describe('evidence at a passage of a reflection', () => {
  test('follows its words with every save, is kept with the last ones, and stands again with a version', async () => {
    const id = await aReflection(journal.call);
    const piece = await aPassage('reflection', id);
    await journal.call.reflections.save({ id, patch: { document: doc(passage(piece, 'I waited longer.')) } });
    expect(await standing('reflection', id)).toEqual([['I waited longer.', true]]);
    journal.setNow('2026-11-20T11:00:00Z');
    await journal.call.reflections.save({ id, patch: { document: bare } });
    expect(await standing('reflection', id)).toEqual([['I waited longer.', false]]);
    const [version] = await journal.call.versions.of(id);
    await journal.call.versions.restore(version?.id ?? '');
    expect(await standing('reflection', id)).toEqual([['I waited longer.', true]]);
  });

  test('goes with a passage that is cut here and pasted there, and stays where it was only copied', async () => {
    const [here, there] = [await aReflection(journal.call), await aReflection(journal.call)];
    const piece = await aPassage('reflection', here);
    const document = doc(passage(piece, 'I waited.'));
    await journal.call.reflections.save({ id: here, patch: { document } });
    await journal.call.reflections.save({ id: there, patch: { document } });
    expect(await standing('reflection', there)).toEqual([]);
    await journal.call.reflections.save({ id: here, patch: { document: bare } });
    await journal.call.reflections.save({ id: there, patch: { document } });
    expect(await standing('reflection', here)).toEqual([]);
    expect(await standing('reflection', there)).toEqual([['I waited.', true]]);
    expect(await journal.call.evidence.known([piece, uuid()])).toEqual([piece]);
  });

  test('is out of sight in the trash, back with it, and gone with it', async () => {
    const id = await aReflection(journal.call);
    await aPassage('reflection', id);
    await journal.call.reflections.trash([id]);
    expect(await of('reflection', id)).toEqual([]);
    await journal.call.reflections.untrash([id]);
    expect(await of('reflection', id)).toHaveLength(1);
    await journal.call.reflections.trash([id]);
    const list = () => journal.call.evidence.list({ filter: {}, offset: 0, limit: 10 });
    await journal.call.reflections.emptyTrash({});
    expect(await list()).toEqual([]);
  });
});

describe('evidence of a record', () => {
  async function aCpd(): Promise<string> {
    const facts = { title: 'A workshop', doneOn: '2026-11-01', minutes: 90, kind: 'workshop', provider: '' } as const;
    return await journal.call.cpd.add({ ...facts, level: null });
  }

  test('follows its notes, and goes to the trash and for good with it, as that of its files does', async () => {
    const id = await aCpd();
    const piece = await aPassage('cpd', id);
    await journal.call.cpd.save({ id, patch: { document: doc(passage(piece, 'What I learned.')) } });
    expect(await standing('cpd', id)).toEqual([['What I learned.', true]]);
    await journal.call.cpd.save({ id, patch: { document: bare } });
    expect(await standing('cpd', id)).toEqual([['What I learned.', false]]);
    const file = await journal.call.attachments.begin({ ownerKind: 'cpd', ownerId: id, name: 'note.txt', size: 4 });
    await journal.call.attachments.append({ id: file, position: 0, base64: Buffer.from('note').toString('base64') });
    await journal.call.attachments.finish(file);
    await journal.call.evidence.put(
      aPiece(file, [aLink('703', '1.2')], { id: uuid(), kind: 'entry', sourceKind: 'attachment' }),
    );
    await journal.call.cpd.trash({ ids: [id], trashed: true });
    expect([await of('cpd', id), await of('attachment', file)]).toEqual([[], []]);
    await journal.call.cpd.trash({ ids: [id], trashed: false });
    expect([(await of('cpd', id)).length, (await of('attachment', file)).length]).toEqual([1, 1]);
    await journal.call.cpd.trash({ ids: [id], trashed: true });
    await journal.call.records.deleteForGood([{ kind: 'cpd', id }]);
    const known = await journal.call.evidence.known([piece]);
    expect(known).toEqual([]);
  });
});
