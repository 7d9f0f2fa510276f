import { expect, test } from 'vitest';
import { placeInWords } from '../../../../../src/renderer/features/readiness/placeInWords.ts';

test('the way to what is missing is named by where it leads', () => {
  const places = [
    '/practice/sessions?show=unreflected',
    '/practice/clients/0198',
    '/practice/clients',
    '/practice/supervision',
    '/practice/feedback',
    '/reflections',
    '/swot',
    '/plan',
    '/profile',
    '/evidence/8588-503?criterion=1.2',
    '/evidence/8588-503/readiness?choose=clients',
  ];
  expect(places.map((place) => placeInWords(place, '8588-503'))).toEqual([
    'Go to sessions',
    'Go to the client',
    'Go to clients',
    'Go to supervision',
    'Go to feedback',
    'Go to reflections',
    'Go to the SWOT',
    'Go to the development plan',
    'Go to the profile',
    'Go to 1.2 on the board',
    'Choose the clients',
  ]);
});
