/** The tables as queries see them, by the migration that made them; a test compares the two. */
export * from './schema/evidence.ts';
export * from './schema/needs.ts';
export * from './schema/practice.ts';
export * from './schema/ratings.ts';
export * from './schema/reflections.ts';
export * from './schema/submissions.ts';
