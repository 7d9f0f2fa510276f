import given from '../../../../../resources/names/given.json';
import places from '../../../../../resources/names/places.json';
import roles from '../../../../../resources/names/roles.json';
import words from '../../../../../resources/names/words.json';
import { type NameLists, nameListsSchema } from '../../../../shared/domain/anonymity/lists.ts';

/** The lists by which the gate guesses at what the register does not know. */
export const nameLists: NameLists = nameListsSchema.parse({ ...given, ...places, ...roles, ...words });
