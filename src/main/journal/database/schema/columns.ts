import { integer, text } from 'drizzle-orm/sqlite-core';

/** True or false, kept as 1 or 0. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });
/** Anything that JSON can say, kept as text. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();
