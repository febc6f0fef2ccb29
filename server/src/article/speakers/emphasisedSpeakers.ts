import { codeSet, isColon, isIn, skipSpace } from '../../text/characters.ts';
import { asks, type ShapedLine } from '../lines/shapedLine.ts';
import { readNarrative } from './narrative.ts';
import { stops } from './speakerColon.ts';
import { needsDelimiter, readLabel } from './speakerLabels.ts';
import { SpeakerPrefix, STAR } from './speakerPrefix.ts';

const longestEmphasised = 26;
/** What follows an emphasised word of a sentence or a biography, and no speaker. */
const goesOn = codeSet('：:︰∶，。！？；、…,.?!;（(—-|｜丨/／');

/** **周远**我们…: emphasis around a name or role, and plain speech right after it. */
export function readEmphasised(line: ShapedLine): SpeakerPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  if (bodyStart === 0 || text.charCodeAt(bodyStart - 1) !== STAR || line.bold || !text.endsWith('**', bodyStart))
    return null;
  const stop = Math.min(bodyEnd, bodyStart + longestEmphasised);
  let close = bodyStart;
  while (close < stop && text.charCodeAt(close) !== STAR) {
    const code = text.charCodeAt(close);
    if (isColon(code) || isIn(stops, code)) return null;
    close++;
  }
  const after = close + 2;
  if (close === bodyStart || after >= bodyEnd || !text.startsWith('**', close)) return null;
  const next = text.charCodeAt(skipSpace(text, after, bodyEnd));
  if (isIn(goesOn, next) || (readNarrative(text, after) === 'surely' && !asks(line))) return null;
  const label = readLabel(text, bodyStart, close);
  return needsDelimiter(label) ? null : new SpeakerPrefix(line, label, bodyStart, close, -1, after);
}
