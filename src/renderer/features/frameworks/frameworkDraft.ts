import {
  type Competency,
  competenciesOf,
  type Framework,
  frameworkSchema,
  idFromName,
  type ListedFramework,
  type Scale,
} from '../../../shared/domain/framework.ts';

/** A competency in the form; `id` is empty for a new one. */
export interface CompetencyDraft extends Competency {
  /** Of the row, while the form is open. */
  key: number;
}

/** A framework as the form has it: its competencies in one list, each with the name of its domain. */
export interface FrameworkDraft {
  name: string;
  publisher: string;
  scale: Scale;
  competencies: (CompetencyDraft & { domain: string })[];
}

/** An empty row of the form. */
export const emptyRow = (key: number, domain = '') => ({ key, id: '', name: '', description: '', domain });

/** What the form begins with. */
export function draftOf(framework: ListedFramework | null): FrameworkDraft {
  if (!framework) {
    const competencies = [emptyRow(0), emptyRow(1), emptyRow(2)];
    return { name: '', publisher: '', scale: { least: 1, most: 5, words: [] }, competencies };
  }
  const rows = framework.domains.flatMap(({ name, competencies }) =>
    competencies.map((competency) => ({ ...competency, domain: name })),
  );
  const { name, publisher, scale } = framework;
  return { name, publisher, scale, competencies: rows.map((row, key) => ({ ...row, key })) };
}

/**
 * The framework that the form comes to, or the first thing that is not right yet. Rows without a name are left out.
 * `former`: ids of competencies that it had and has no more.
 */
export function frameworkOf(
  draft: FrameworkDraft,
  before: Framework | null,
  all: readonly Framework[],
  former: readonly string[],
): { framework: Framework } | { problem: string } {
  if (draft.name.trim() === '') return { problem: 'Give the framework a name.' };
  const rows = draft.competencies.filter(({ name }) => name.trim() !== '');
  if (rows.length === 0) return { problem: 'Name at least one competency.' };
  // An id that was used once stays with its competency, also with one that is gone: rounds know it by that.
  const taken = new Set([...former, ...(before ? competenciesOf(before).map(({ id }) => id) : [])]);
  const named = rows.map(({ id, name, description, domain }) => {
    const own = id === '' ? idFromName(name, taken) : id;
    taken.add(own);
    return { domain: domain.trim(), competency: { id: own, name, description } };
  });
  const domains = [...Map.groupBy(named, ({ domain }) => domain)].map(([name, placed]) => {
    return { name, competencies: placed.map(({ competency }) => competency) };
  });
  const id = before?.id ?? idFromName(draft.name, new Set(all.map((one) => one.id)));
  const checked = frameworkSchema.safeParse({
    id,
    name: draft.name,
    publisher: draft.publisher,
    scale: draft.scale,
    domains,
  });
  return checked.success
    ? { framework: checked.data }
    : { problem: checked.error.issues[0]?.message ?? 'Something in this form is not right yet.' };
}
