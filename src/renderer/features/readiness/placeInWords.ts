const screens: readonly [start: string, words: string][] = [
  ['/practice/sessions', 'Go to sessions'],
  ['/practice/clients/', 'Go to the client'],
  ['/practice/clients', 'Go to clients'],
  ['/practice/supervision', 'Go to supervision'],
  ['/practice/feedback', 'Go to feedback'],
  ['/reflections', 'Go to reflections'],
  ['/competencies/rounds', 'Go to rating rounds'],
  ['/swot', 'Go to the SWOT'],
  ['/plan', 'Go to the development plan'],
  ['/profile', 'Go to the profile'],
];

/** What the link to the screen on which something is added says. */
export function placeInWords(where: string, unitId: string): string {
  const board = `/evidence/${unitId}`;
  if (where.startsWith(`${board}/readiness?choose=`)) return 'Choose the clients';
  const asked = where.startsWith(`${board}?`) ? new URLSearchParams(where.slice(board.length)).get('criterion') : null;
  if (asked !== null) return `Go to ${asked} on the board`;
  return screens.find(([start]) => where.startsWith(start))?.[1] ?? 'Go there';
}
