import { isIn, isLatin } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';

const longestOutlet = 16;
/** The last characters of outlets, for a cheap test. */
const outletLast = setInBothScripts('网报社台刊志闻媒道经末物端》体文视播声');

const outlet = patternInBothScripts(
  /(?:网|报|社|台|周刊|杂志|新闻|传媒|媒体|频道|卫视|财经|周末|人物|客户端|中文|广播|之声|》|FM|TV|Times|News|\p{Script=Han}[A-Za-z]{2,})$/u,
);

/** Whether a label without blanks ends as the name of an outlet does: 环球时报, 松岚FM. */
export function isOutletLabel(label: string): boolean {
  return label.length <= longestOutlet && mayEndOutlet(label.charCodeAt(label.length - 1)) && outlet.test(label);
}

function mayEndOutlet(code: number): boolean {
  return isIn(outletLast, code) || isLatin(code);
}
