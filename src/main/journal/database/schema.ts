/** The tables as queries see them, by the migration that made them; a test compares the two. */
export * from './schema/anonymity.ts';
export * from './schema/evidence.ts';
export * from './schema/needs.ts';
export * from './schema/plans.ts';
export * from './schema/practice.ts';
export * from './schema/profile.ts';
export * from './schema/ratings.ts';
export * from './schema/reflections.ts';
export * from './schema/sources.ts';
export * from './schema/submissions.ts';
export * from './schema/swot.ts';
