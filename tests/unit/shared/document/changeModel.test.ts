import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeModel,
  checkDocument,
  plainText,
  type ReflectionDocument,
  stageText,
  wordCount,
} from '../../../../src/shared/document/document.ts';
import { aDocument, aModel, documentBy, freeWriting, gibbs, heading, kolb, p, question, stage } from './documents.ts';

function linesOf(document: ReflectionDocument): string[] {
  return plainText(document).split('\n').sort();
}

function stageNames(document: ReflectionDocument): unknown[] {
  return document.content.filter((node) => node.type === 'stage').map((node) => node.attrs?.name);
}

describe('changing the model of a reflection', () => {
  const written = aDocument(
    p('Before all.'),
    stage(kolb, 'experience', p('She paused.')),
    stage(kolb, 'observation', question('What?'), p('I rushed.')),
    stage(kolb, 'concepts'),
    stage(kolb, 'experiment', p('Count to ten.')),
  );

  it('keeps shared stages, and the rest under the old headings below the new sections', () => {
    const changed = changeModel(written, kolb, gibbs);
    expect(stageNames(changed)).toEqual(gibbs.stages.map(({ name }) => name));
    expect(stageText(changed, 'observation')).toBe('I rushed.');
    expect(changed.content.at(0)).toEqual(p('Before all.'));
    expect(changed.content.slice(-4)).toEqual([
      heading(2, 'Experience', 'experience'),
      p('She paused.'),
      heading(2, 'Experiment', 'experiment'),
      p('Count to ten.'),
    ]);
    expect(wordCount(changed)).toBe(wordCount(written));
  });

  it('dissolves the sections for free writing, blank ones into nothing', () => {
    expect(changeModel(written, kolb, freeWriting).content).toEqual([
      p('Before all.'),
      heading(2, 'Experience', 'experience'),
      p('She paused.'),
      heading(2, 'Observation', 'observation'),
      question('What?'),
      p('I rushed.'),
      heading(2, 'Experiment', 'experiment'),
      p('Count to ten.'),
    ]);
  });

  it('keeps free writing before the sections, and a heading that was changed as text', () => {
    expect(changeModel(aDocument(p('Free.')), freeWriting, kolb).content[0]).toEqual(p('Free.'));
    const edited = aDocument(heading(2, 'Experience of fear', 'experience'), p('Cold hands.'));
    const [section] = changeModel(edited, freeWriting, kolb).content;
    expect(section?.content).toEqual([heading(2, 'Experience of fear'), p('Cold hands.')]);
  });

  it('finds the stages of an imported text by their headings', () => {
    const imported = aDocument(
      heading(2, 'experience'),
      p('One.'),
      heading(2, 'Aside'),
      p('Two.'),
      heading(2, 'Observation'),
      p('Three.'),
    );
    const found = changeModel(imported, null, kolb);
    expect(stageText(found, 'experience')).toBe('One.\nAside\nTwo.');
    expect(stageText(found, 'observation')).toBe('Three.');
    expect(found.content).toHaveLength(4);
  });

  it('leaves a paragraph to write in where nothing is written', () => {
    expect(changeModel(aDocument(stage(kolb, 'experience')), kolb, null).content).toEqual([p()]);
    expect(changeModel(aDocument(p()), freeWriting, kolb).content).toHaveLength(4);
  });
});

describe('changing the model and back', () => {
  const others = [gibbs, freeWriting, null, aModel('other', 'Alpha', 'Beta')];

  it('gives the same document', () => {
    fc.assert(
      fc.property(documentBy(kolb), fc.constantFrom(...others), (document, other) => {
        const before = checkDocument(document);
        const back = changeModel(checkDocument(changeModel(before, kolb, other)), other, kolb);
        expect(checkDocument(back)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every line through any number of changes', () => {
    fc.assert(
      fc.property(
        documentBy(kolb),
        fc.array(fc.constantFrom(...others, kolb), { maxLength: 5 }),
        (document, models) => {
          const names = new Set([...kolb.stages, ...gibbs.stages].map(({ name }) => name));
          let [now, model] = [document, kolb as (typeof others)[number]];
          for (const next of models) {
            now = checkDocument(changeModel(now, model, next));
            model = next;
          }
          const own = (lines: string[]) => lines.filter((line) => !names.has(line) && line !== '');
          expect(own(linesOf(now))).toEqual(own(linesOf(document)));
        },
      ),
      { numRuns: 100 },
    );
  });
});
