import { codeSet, isIn } from '../../text/characters.ts';
import { patternInBothScripts } from '../../text/scripts.ts';
import type { ShapedLine } from '../lines/shapedLine.ts';

const longest = 240;
const view = 48;
const ends = codeSet('：:︰。');
const talk = patternInBothScripts(
  /(?:以下|下面)[^，。；：:︰]{0,24}(?:访谈|采访|专访|对话|对谈|谈话|问答|答问|记者会|发布会|座谈会?|圆桌|答记者问|演讲|发言|讨论|实录|速记)[^，。；：:︰]{0,12}[：:︰。]$/,
);

/** Whether a line ends by announcing an interview: 以下是访谈实录： · 以下为专访主要内容。 Looks at a bounded number of characters. */
export function announcesTalk({ text, bodyStart, bodyEnd }: ShapedLine): boolean {
  if (bodyEnd - bodyStart > longest || !isIn(ends, text.charCodeAt(bodyEnd - 1))) return false;
  const end = text.slice(Math.max(bodyStart, bodyEnd - view), bodyEnd);
  return end.includes('下') && talk.test(end);
}
