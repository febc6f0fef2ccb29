import { isIn, skipSpace } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';
import { readNarrative } from './narrative.ts';
import { readLabel } from './speakerLabels.ts';
import type { TurnPrefix } from './turnPrefix.ts';

/** 主持人您好 is not spoken by the 主持人, but greets that person. */
const addressing = patternInBothScripts(
  /^(主持人|本报记者|记者|解说|旁白)[ \u3000]{0,2}(?:[您你](?!好)|请问|请[您你]|欢迎[您你]|各位(?!好)|大家(?:可以|好)|观众朋友|听众朋友|好的?，|谢谢|感谢|那么?[您你]|刚才[您你])/,
);
const opensAddressing = setInBothScripts('主记本解旁');
const view = 14;

/**
 * Reads a line that begins with a role and directly addresses somebody, as no sentence would: 主持人请您谈谈…, 记者您怎么看？ The
 * role is the speaker if it has a delimiter elsewhere. Null for other lines.
 */
export function readAddressing(line: ShapedLine): TurnPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  if (!isIn(opensAddressing, text.charCodeAt(bodyStart))) return null;
  const role = addressing.exec(text.slice(bodyStart, Math.min(bodyEnd, bodyStart + view)))?.[1];
  return role === undefined ? null : prefixOf(role, line);
}

const asker = patternInBothScripts(/^(主持人|本报记者|记者)(?![会站团节们者])/);

/**
 * Reads a line that begins with the role of somebody who asks, and goes on as no report about that person does: 记者费用会不会增加？
 * Whether the role asks there is for the article to decide. Null for other lines.
 */
export function readAskingRole(line: ShapedLine): TurnPrefix | null {
  const { text, bodyStart, bodyEnd } = line;
  if (!isIn(opensAddressing, text.charCodeAt(bodyStart))) return null;
  const role = asker.exec(text.slice(bodyStart, Math.min(bodyEnd, bodyStart + view)))?.[1];
  if (role === undefined || readNarrative(text, bodyStart + role.length) !== 'no') return null;
  return prefixOf(role, line);
}

function prefixOf(role: string, line: ShapedLine): TurnPrefix {
  const { text, bodyStart, bodyEnd } = line;
  const end = bodyStart + role.length;
  const { form } = readLabel(text, bodyStart, end);
  const speechStart = skipSpace(text, end, bodyEnd);
  return {
    line,
    form,
    start: bodyStart,
    end,
    nameStart: bodyStart,
    nameEnd: end,
    delimiterStart: -1,
    delimiterEnd: -1,
    speechStart,
  };
}
