import { expect, test } from './fixtures.ts';
import { journalOf } from './pages/journal.ts';
import { sourcesOf } from './pages/sources.ts';

const bibtex = `@book{schon1983, author = {Sch{\\"o}n, Donald A.}, title = {The Reflective Practitioner}, year = 1983}
@book{broken, author = {Nobody, title = {Never closed}
@book{kolb1984, author = {Kolb, D. A.}, title = {Experiential Learning}, year = 1984}
`;

test('a library is filled by hand and from BibTeX with a broken entry; what is there already stays out; an undo takes it back', async ({
  practice: page,
}) => {
  const sources = sourcesOf(page);
  await sources.go();
  await expect(page.getByRole('heading', { name: 'No sources yet' })).toBeVisible();
  await sources.add({ authors: 'Kolb, David A.', title: 'Experiential Learning', year: '1984' });
  await sources.add({ authors: 'International Coaching Federation', title: 'Code of Ethics' });
  await expect(sources.row('International Coaching Federation, n.d.')).toBeVisible();

  await sources.read(bibtex);
  await expect(sources.dialog).toContainText(
    '2 sources can be read, 1 of them in the library already; 1 entry cannot.',
  );
  await expect(sources.dialog).toContainText('Entry 2 (broken), line 2:');
  await expect(sources.dialog.getByRole('checkbox', { name: /^Schön, 1983/ })).toBeChecked();
  await expect(sources.dialog.getByRole('checkbox', { name: /^Kolb, 1984/ })).not.toBeChecked();
  await sources.dialog.getByRole('button', { name: 'Add 1 source' }).click();
  await expect(sources.row('Schön, 1983')).toBeVisible();
  await page.getByRole('button', { name: 'As a list of references' }).click();
  await expect(page.getByText('Schön, D.A. (1983)')).toBeVisible();
  await journalOf(page).undo();
  await expect(sources.row('Schön, 1983')).toHaveCount(0);
});

test('a source is cited by keys alone, follows the library, and keeps its last words when it is gone', async ({
  practice: page,
}) => {
  const [sources, journal] = [sourcesOf(page), journalOf(page)];
  await sources.go();
  await sources.add({ authors: 'Kolb, David A.', title: 'Experiential Learning', year: '1984' });
  await journal.newReflection('Free writing');
  await journal.title.fill('Round and round');
  await page.locator('.reflection-text').click();
  await page.keyboard.type('Learning goes round ');
  await sources.cite('Kolb', '21');
  const citation = page.locator('.reflection-text .citation');
  await expect(citation).toHaveText('(Kolb, 1984, p. 21)');
  await journal.expectSaved();

  await sources.go();
  await sources.add({ authors: 'Kolb, David A.', title: 'A Learning Style Inventory', year: '1984' });
  await journal.open('Round and round');
  await expect(citation).toHaveText('(Kolb, 1984a, p. 21)');
  await sources.go();
  await sources.row('Experiential Learning').getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await journal.open('Round and round');
  await expect(citation).toHaveText('(Kolb, 1984a, p. 21)');
  await expect(citation).toHaveAttribute('title', /no longer in the library/);
});
