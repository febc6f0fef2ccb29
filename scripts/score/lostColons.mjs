// Takes the colon after a speaker out of articles, as web pages do: what is then found, the words alone have told.
import { item } from './items.mjs';

/** @typedef {{ name: string, text: string, speakers: import('./items.mjs').Item[] }} LostColons */

const roles = /^(?:问|答|問|记者|記者|记|主持人|主持|网友|網友|Q|A|q|a|旁白|同期声|解说)\d*$/;

/**
 * The article without the colons of the speakers that can be told by their names, and these speakers.
 * @param {{ name: string, text: string, annotation: import('./items.mjs').Annotation }} sample
 * @returns {LostColons}
 */
export function loseColons({ name, text, annotation }) {
  const lines = text.split('\n');
  const speakers = [];
  for (const turn of annotation.turns) {
    if (turn.delimiter === '' || !hasName(turn.speaker)) continue;
    const line = withoutColon(lines[turn.line - 1] ?? '', turn);
    if (line === null) continue;
    lines[turn.line - 1] = line;
    speakers.push(item(turn.line, turn.speaker));
  }
  return { name, text: lines.join('\n'), speakers };
}

/** Whether a speaker ends in two Han characters that are more than a role such as 问. @param {string} speaker */
function hasName(speaker) {
  const bare = speaker.replace(/[\s\d*_.．、【】[\]（）()]/g, '');
  return /\p{Script=Han}{2}$/u.test(bare) && !roles.test(bare);
}

/**
 * Null where the speech stands on the next line: without a colon nothing would tell that there is one.
 * @param {string} line
 * @param {import('./items.mjs').AnnotatedTurn} turn
 */
function withoutColon(line, { speaker, delimiter }) {
  const from = line.indexOf(speaker);
  const colon = from < 0 ? -1 : line.indexOf(delimiter, from + speaker.length);
  const speech = line.slice(colon + 1);
  return colon < 0 || speech.trim() === '' ? null : line.slice(0, colon) + speech.replace(/^[ \u3000]+/, '');
}
