import { MAX_SPAN } from './grid.ts';
import { DOCUMENT_VERSION } from './nodes/doc.ts';

type Rule = (value: unknown) => boolean;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LINK = /^(https:\/\/[^\s/]|mailto:[^\s@]+@)[^\s]*$/i;
const MAX_LINK = 2000;
/** Which sources there are is for the submission to know: one of a newer version is kept, and shown as it was last. */
const LIVE_SOURCE = /^[a-z][a-z-]{0,39}$/u;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** Whether a link may stand in a reflection: `https:` with a host, or `mailto:` with an address; nothing else, ever. */
export function isSafeLink(url: unknown): url is string {
  if (typeof url !== 'string' || url.length > MAX_LINK || !LINK.test(url) || !URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'mailto:';
}

function isText(most: number): Rule {
  return (value) => typeof value === 'string' && value.length <= most;
}

function isInteger(least: number, most: number): Rule {
  return (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function orNull(rule: Rule): Rule {
  return (value) => value === null || rule(value);
}

const isCodeName: Rule = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 60;
const isWords: Rule = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 500;
const isBoolean: Rule = (value) => typeof value === 'boolean';
const span = { colspan: isInteger(1, MAX_SPAN), rowspan: isInteger(1, MAX_SPAN) };

/** What every attribute of the vocabulary may hold, by node or mark. An attribute that is not here is unknown. */
export const attributeRules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  doc: { version: isInteger(1, DOCUMENT_VERSION) },
  stage: { modelId: isText(200), stageId: isText(200), name: isText(200) },
  heading: { level: isInteger(1, 3), stageId: orNull(isText(200)) },
  blockquote: { given: isBoolean },
  orderedList: { start: isInteger(0, 1_000_000) },
  taskItem: { checked: isBoolean },
  client: { clientId: isUuid, codeName: isCodeName },
  citation: { sourceId: isUuid, words: isWords, pages: isText(60) },
  image: { imageId: isUuid, alt: isText(2000), width: orNull(isInteger(1, 10_000)) },
  tableCell: span,
  tableHeader: span,
  quotation: { evidenceId: isUuid, text: isText(20_000), source: isText(300) },
  liveBlock: {
    blockId: isUuid,
    source: (value) => typeof value === 'string' && LIVE_SOURCE.test(value),
    of: isText(120),
    caption: isText(300),
    frozen: isText(400_000),
  },
  link: { href: isSafeLink },
  evidence: { evidenceId: isUuid },
};
