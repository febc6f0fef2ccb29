// What is compared: the elements of an article, each as its line and, where that counts, its text.

/**
 * An annotated article; lines are counted from 1.
 * @typedef {object} Annotation
 * @property {number | null} headline
 * @property {number | null} source
 * @property {number | null} date
 * @property {number | null} breadcrumb
 * @property {{ line: number }[]} sections
 * @property {{ line: number, title: string }[]} markers
 * @property {AnnotatedTurn[]} turns
 * @property {{ line: number }[]} [doubtful] lines that two readers read differently
 */
/** @typedef {{ line: number, speaker: string, delimiter: string }} AnnotatedTurn */
/** @typedef {{ line: number, text: string }} Item */
/** @typedef {Record<typeof kinds[number], Item[]>} Items */

/** `head` is a heading or a marker, whichever of them; `speaker` is a turn with its speaker's words. */
export const kinds = /** @type {const} */ ([
  'headline',
  'source',
  'date',
  'breadcrumb',
  'heading',
  'marker',
  'head',
  'turn',
  'speaker',
]);

/** @param {number} line @param {string} [text] @returns {Item} */
export function item(line, text = '') {
  return { line, text: text.replace(/[\s*_【】[\]（）()]/g, '') };
}

/** @param {Annotation} annotation @returns {Items} */
export function annotatedItems({ headline, source, date, breadcrumb, sections, markers, turns }) {
  const optional = (/** @type {number | null | undefined} */ line) => (line == null ? [] : [item(line)]);
  return {
    headline: optional(headline),
    source: optional(source),
    date: optional(date),
    breadcrumb: optional(breadcrumb),
    heading: linesOf(sections),
    marker: markers.map(({ line, title }) => item(line, title)),
    head: linesOf([...sections, ...markers]),
    turn: linesOf(turns),
    speaker: turns.map(({ line, speaker }) => item(line, speaker)),
  };
}

/** @param {any} article as `newsmark parse` prints it, or an empty object @returns {Items} */
export function readItems({ headline, source, date, breadcrumb, sections = [] }) {
  const optional = (/** @type {any} */ node) => (node ? [item(lineOf(node))] : []);
  const headings = [];
  const markers = [];
  const blocks = [];
  for (const section of sections) {
    if (section.heading) headings.push(item(lineOf(section.heading)));
    blocks.push(...section.blocks);
    for (const marker of section.markers) {
      markers.push(item(marker.line.start.line + 1, marker.title ?? ''));
      blocks.push(...marker.blocks);
    }
  }
  const speakers = blocks.filter(({ kind }) => kind === 'turn').map((turn) => item(lineOf(turn), turn.speaker.text));
  return {
    headline: optional(headline),
    source: optional(source),
    date: optional(date),
    breadcrumb: optional(breadcrumb),
    heading: headings,
    marker: markers,
    head: linesOf([...headings, ...markers]),
    turn: linesOf(speakers),
    speaker: speakers,
  };
}

/** @param {{ range: { start: { line: number } } }} node */
function lineOf({ range }) {
  return range.start.line + 1;
}

/** @param {readonly { line: number }[]} nodes */
function linesOf(nodes) {
  return nodes.map(({ line }) => item(line));
}
