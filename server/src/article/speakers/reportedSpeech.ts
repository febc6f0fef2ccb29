import { codeSet, isIn } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';

/**
 * Whether the text at an offset, right after a name, reports what the person said. Looks at a bounded number of
 * characters.
 */
export function reportsSpeech(text: string, at: number): boolean {
  return reportsInFirstClause(text, at) || reportsFurther(text, at);
}

const view = 18;

/** …回覆說，「 · …在会上表示： — within the first clause. */
const reported = patternInBothScripts(
  /^(?:[^，。；！？我你您]|(?<=[对向跟给和])[我你您]){0,14}(?:(?<![好再难么是来该以话如实说单白格体般的敢想])说|称|表示|指出|认为|强调|透露|(?<![提访学疑慰])问|答)[，,：:“「]/,
);

const endsVerb = setInBothScripts('说称示出为调露问答');
const opensQuotation = codeSet('，,：:“「');
const longestClause = 16;
const opensSaid = codeSet('“「');
/** 打断对方：「…」, 立场没有变，“…”: one clause, and then what was said at some length. */
const introducing = patternInBothScripts(/^[^，,。；！？我你您咱“「]{1,14}[，,：:]\s?[“「][^”」]{8}/);

function reportsInFirstClause(text: string, at: number): boolean {
  const stop = Math.min(text.length, at + view) - 1;
  for (let next = at; next < stop; next++) {
    if (!isIn(opensQuotation, text.charCodeAt(next + 1))) continue;
    if (isIn(endsVerb, text.charCodeAt(next))) return reported.test(text.slice(at, at + view)) || introduces(text, at);
    if (isIn(opensSaid, text.charCodeAt(next + 1))) return introduces(text, at);
  }
  return false;
}

function introduces(text: string, at: number): boolean {
  return introducing.test(text.slice(at, at + 2 * longestClause));
}

const viewOfParagraph = 80;
const endsClause = codeSet('，,。；;');
const HE = 0x4ed6;
const SHE = 0x5979;

const furtherSaid = patternInBothScripts(
  /^[他她](?:还|也|又|则|并|同时|随后)?(?:说|称|表示|认为|指出|强调|坦言|直言|透露|告诉|补充|解释|感叹|感慨|回忆|相信|希望|指着|笑着|拿出|掏出|翻开|举起|站起|摇头|点头|起身|蹲下)/,
);

const FULL_STOP = 0x3002;
const THEY = 0x4eec;
const speaksOfSelf = patternInBothScripts(/[我你您咱俺“「]/);

/** Whether 他 or 她 at a place begins a sentence, and nobody says I or you up to `stop`. */
function isSubject(text: string, at: number, stop: number): boolean {
  if (text.charCodeAt(at - 1) !== FULL_STOP || text.charCodeAt(at + 1) === THEY) return false;
  return !speaksOfSelf.test(text.slice(at, stop));
}

const opensHabit = patternInBothScripts(/^(?:这[几两][天日年]|最近|平[时日]|如今|至今|每[天日年]|常年)/);
const longestHabit = 3;

/**
 * Whether the text goes on to report about the person with 他 or 她, before anybody says I or you: with a verb of saying
 * (今天正式宣誓，他说会…), or with anything after what the person does these days (这几天没怎么睡。他…).
 */
function reportsFurther(text: string, at: number): boolean {
  const stop = Math.min(text.length, at + viewOfParagraph);
  for (let next = at; next < stop; next++) {
    const code = text.charCodeAt(next);
    if ((code === HE || code === SHE) && isIn(endsClause, text.charCodeAt(next - 1)))
      return (
        (isSubject(text, next, stop) ||
          opensHabit.test(text.slice(at, at + longestHabit)) ||
          furtherSaid.test(text.slice(next, next + view))) &&
        !speaksOfSelf.test(text.slice(at, next))
      );
  }
  return false;
}
