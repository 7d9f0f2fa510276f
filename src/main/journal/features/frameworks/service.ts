import {
  competenciesOf,
  type Framework,
  type ListedFramework,
  type Scale,
  withoutCompetencies,
} from '../../../../shared/domain/framework.ts';
import { qualificationCore } from '../../../../shared/domain/qualificationCore.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { shippedFrameworks } from './catalogue.ts';
import * as queries from './queries.ts';

type Setting = Omit<queries.FrameworkSetting, 'frameworkId'>;

/** The qualification core is in use from the start: feedback forms ask by it. */
const unset = (id: string): Setting => ({ chosen: id === qualificationCore.id, scale: null, retired: [] });

function listed(framework: Framework, setting: Setting, own: boolean, retiredAt: string | null): ListedFramework {
  const there = new Set(competenciesOf(framework).map(({ id }) => id));
  return {
    ...framework,
    scale: setting.scale ?? framework.scale,
    ownScale: framework.scale,
    own,
    chosen: setting.chosen && retiredAt === null,
    retired: retiredAt !== null,
    retiredCompetencies: setting.retired.filter((id) => there.has(id)),
  };
}

/** All frameworks: the shipped ones, then the user's own, retired ones included. */
export function listFrameworks(database: Database): ListedFramework[] {
  const settings = queries.selectSettings(database);
  const settingOf = (id: string) => settings.get(id) ?? unset(id);
  return [
    ...shippedFrameworks().map((framework) => listed(framework, settingOf(framework.id), false, null)),
    ...queries
      .selectOwn(database)
      .map(({ definition, retiredAt }) => listed(definition, settingOf(definition.id), true, retiredAt)),
  ];
}

/** One framework as it is rated now; null where there is none. */
export function frameworkIfThere(database: Database, id: string): ListedFramework | null {
  return listFrameworks(database).find((framework) => framework.id === id) ?? null;
}

/** One framework as it is rated now. Throws `not-found`. */
export function frameworkById(database: Database, id: string): ListedFramework {
  const found = frameworkIfThere(database, id);
  if (!found) throw new AppError('not-found', 'no such framework');
  return found;
}

/** The parts of a listed framework that are the framework itself, on its present scale, without what is no longer rated. */
export function asRatedNow({ id, name, publisher, scale, domains, retiredCompetencies }: ListedFramework): Framework {
  return withoutCompetencies({ id, name, publisher, scale, domains }, retiredCompetencies);
}

function change(database: Database, id: string, changed: (before: ListedFramework, setting: Setting) => Setting): void {
  inTransaction(database, (tx) => {
    const before = frameworkById(tx, id);
    const setting = queries.selectSettings(tx).get(id) ?? unset(id);
    queries.putSetting(tx, { ...changed(before, setting), frameworkId: id });
  });
}

/** Takes a framework into use, or out of it. What was rated stays. Throws `invalid-input` for one that is retired. */
export function chooseFramework(database: Database, id: string, chosen: boolean): void {
  change(database, id, ({ name, retired }, setting) => {
    if (chosen && retired) {
      throw new AppError('invalid-input', `“${name}” is retired. Bring it back before you use it.`);
    }
    return { ...setting, chosen };
  });
}

/** Rates by another scale from now on; null: by the framework's own. Rounds keep the scale of their day. */
export function scaleFramework(database: Database, id: string, scale: Scale | null): void {
  change(database, id, (_, setting) => ({ ...setting, scale }));
}

/** Takes a competency out of what is rated, or back. Throws `not-found`, and `invalid-input` for the last one. */
export function retireCompetency(database: Database, id: string, competencyId: string, retired: boolean): void {
  change(database, id, (framework, setting) => {
    const all = competenciesOf(framework);
    if (!all.some((one) => one.id === competencyId)) throw new AppError('not-found', 'no such competency');
    const others = setting.retired.filter((one) => one !== competencyId);
    const gone = retired ? [...others, competencyId] : others;
    if (all.every((one) => gone.includes(one.id))) {
      throw new AppError('invalid-input', 'This is the last competency of the framework. Leave the framework instead.');
    }
    return { ...setting, retired: gone };
  });
}

/**
 * Adds a framework of the user's own, in use at once, or changes it; returns what it was before, null where it is new.
 * Rounds keep what they were rated by. Throws `invalid-input` for the id of a shipped one.
 */
export function saveOwnFramework(database: Database, now: Date, framework: Framework): Framework | null {
  const { id, name } = framework;
  if (shippedFrameworks().some((shipped) => shipped.id === id)) {
    throw new AppError('invalid-input', `“${id}” is a framework that Doubleloop ships. Give yours another id.`);
  }
  return inTransaction(database, (tx) => {
    const all = listFrameworks(tx);
    if (all.some((other) => other.id !== id && other.name.toLocaleLowerCase('en') === name.toLocaleLowerCase('en'))) {
      throw new AppError('invalid-input', `Another framework is called “${name}” already. Give yours another name.`);
    }
    const before = queries.selectOwn(tx).find((own) => own.id === id) ?? null;
    queries.putOwn(tx, { id, definition: framework, createdAt: now.toISOString(), retiredAt: null });
    // The scale that was just written is the one that is meant.
    const setting = queries.selectSettings(tx).get(id) ?? { ...unset(id), chosen: true };
    const was = new Set(before ? competenciesOf(before.definition).map((one) => one.id) : []);
    const there = competenciesOf(framework).map((one) => one.id);
    // One that comes back is rated again; one that goes stays known, so that no other one ever gets its id.
    const retired = there.filter((one) => was.has(one) && setting.retired.includes(one));
    const gone = [...new Set([...setting.retired, ...was])].filter((one) => !there.includes(one));
    const kept = [...gone, ...(retired.length === there.length ? [] : retired)];
    queries.putSetting(tx, { ...setting, frameworkId: id, scale: null, retired: kept });
    return before?.definition ?? null;
  });
}

/** Ids of competencies that a framework had and has no more: by what was kept of them, by rounds, and by evidence. */
export function formerCompetencies(database: Database, id: string): string[] {
  const there = new Set(competenciesOf(frameworkById(database, id)).map((one) => one.id));
  const kept = queries.selectSettings(database).get(id)?.retired ?? [];
  return [...new Set([...kept, ...queries.selectKnownCompetencies(database, id)])].filter((one) => !there.has(one));
}

/** Takes a framework of the user's own out of what is offered, or back. Its rounds stay. Throws `not-found`. */
export function retireFramework(database: Database, now: Date, id: string, retired: boolean): void {
  const changed = queries.setRetired(database, id, retired ? now.toISOString() : null);
  if (changed === 0) throw new AppError('not-found', 'no such framework of the user’s own');
}
