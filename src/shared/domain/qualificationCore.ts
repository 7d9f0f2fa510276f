import file from '../../../resources/frameworks/qualification-core.json';
import type { Framework } from './framework.ts';

/** The framework that the product made from the qualification papers: what feedback forms ask to be rated. */
export const qualificationCore: Framework = file;
