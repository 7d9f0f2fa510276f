import type { LogLine, LogProblem } from '../../../../shared/domain/logImport.ts';
import type { KnownSession } from './queries.ts';

const DAY_MINUTES = 24 * 60;

interface Stretch {
  /** Minutes by the clock on the wall; the log and the journal are compared as both were written down. */
  start: number;
  end: number;
  /** Null: a session that is in the journal. */
  line: number | null;
}

function stretchOf(session: Pick<LogLine, 'day' | 'start' | 'minutes'>, line: number | null): Stretch | null {
  if (session.start === null) return null;
  const [hour, minute] = session.start.split(':').map(Number);
  const days = Date.parse(`${session.day}T00:00:00Z`) / 60_000 / DAY_MINUTES;
  const start = days * DAY_MINUTES + (hour ?? 0) * 60 + (minute ?? 0);
  return { start, end: start + session.minutes, line };
}

/** The lines of a log that were held while another session was: of the log, or of the journal. In the order of lines. */
export function overlapsAmong(lines: readonly LogLine[], known: readonly KnownSession[]): LogProblem[] {
  const held = ({ status }: { status: string }) => status === 'held';
  const stretches = [
    ...lines.filter(held).map((line) => stretchOf(line, line.line)),
    ...known.filter(held).map((session) => stretchOf(session, null)),
  ].filter((stretch) => stretch !== null);
  stretches.sort((a, b) => a.start - b.start || a.end - b.end);
  const found = new Map<number, LogProblem>();
  let longest: Stretch | undefined;
  for (const stretch of stretches) {
    if (longest && stretch.start < longest.end) {
      const [later, other] = stretch.line === null ? [longest.line, null] : [stretch.line, longest.line];
      const where = other === null ? 'a session in the journal' : `line ${other}`;
      if (later !== null) found.set(later, { line: later, message: `Held at the same time as ${where}.` });
    }
    if (!longest || stretch.end > longest.end) longest = stretch;
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}
