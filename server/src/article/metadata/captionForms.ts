import { codeSet } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { alternatives, Beginnings, lastCharacters, type Opening, openingAlternatives } from './wordForms.ts';

/** What captions begin with, perhaps after a bracket, and what may follow. */
const openings: readonly Opening[] = [
  ['图像来源 图像加注文字 图像加註文字 图片加注文字 ▲ △ 图片来自 图片来源 图源 新华社照片 ![', ''],
  ['图为', '(?!什么|何|媒)'],
  ['图', '\\s?[:：/／|｜]|[一二三四五六七八九十\\d]{1,2}(?=[:：\\s为/／])'],
  ['照片 图片 相片', '\\s?[:：]'],
  ['↑', '(?!\\s?[\\d↑])'],
  ['示意图 效果图 网络图片 资料照片 档案照片 文件照片', '(?=$|[\\s:：）)])'],
  ['上图 下图 左图 右图 配图 题图 头图 首图 封面图', '(?=$|[\\s:：（(为是系来由])'],
  ['资料图', '(?!书)'],
  ['《', '[^《》]{1,20}》\\s?(?:剧照|海报|截图)(?=$|[\\s:：，,。（(／/])'],
  ['视频', '[:：-]'],
  ['来源 资料来源 数据来源', '[:：][^，。]{2,24}[）)]?$'],
  ['新华社发', '(?=$|[\\s（(]|\\p{Script=Han}{2,3}\\s?摄)'],
  ['<', '(?!p[^<>]{0,60}>\\s?[^<\\s])\\/?[a-z]'],
  ['{{<', '\\s*(?:video|figure|youtube)'],
  ['这是', '.{0,24}\\d日.{0,40}(?:拍摄|航拍|摄)|.{2,60}资料照片'],
];

export const opensCaption = patternInBothScripts(new RegExp(`^[（(]?(?:${openingAlternatives(openings)})`, 'u'));
export const captionBeginnings = new Beginnings(openings.map(([words]) => words).join(' '));

/** What captions end with, and what has to stand before that. */
const endings: readonly (readonly [before: string, words: string])[] = [
  [
    '[\\s　。](?:(?:\\p{Script=Han}{2,8}记者)?[\\p{Script=Han}·]{2,8}|[\\p{Script=Han}]{1,2}\\s[\\p{Script=Han}]{1,2})[\\s　]?',
    '摄 摄影 摄报道 摄影报道',
  ],
  ['(?<=[\\p{Script=Han}\\s])(?<![文图]\\s?)[/／|｜]\\s?', '摄 摄影 图 图文'],
  ['\\p{Script=Han}(?<!拍)', '摄'],
  ['\\p{Script=Han}', '截图'],
  ['', '新华社发'],
  ['[，,。\\s](?:受访者|受访人|当事人|本人|家属|单位|警方|校方|主办方|资料|网友|读者|居民)', '供图'],
  ['图\\s?[/／|｜]\\s?\\p{Script=Han}{2,8}', '资料照片 资料照 资料图片 资料图'],
  ['[。\\s]', '视频截图 资料图 资料图片 截图'],
];

/** What ends a note in brackets at the end of such a line: （王小明 摄）. */
const inBrackets =
  '摄 /图 ／图 供图 提供 图源 资料图 资料照 资料图片 资料照片 档案照 档案照片 档案图片 社发 报发 网发 供图发 供稿发 图片 画面 截图';

export const endsCaption = patternInBothScripts(
  new RegExp(
    `(?:[（(][^（）()]{0,40}(?:${alternatives(inBrackets)})[）)]|${endings.map(([before, words]) => `${before}(?:${alternatives(words)})`).join('|')})$`,
    'u',
  ),
);

export const lastOfCaption = codeSet(`）)${endings.map(([, words]) => lastCharacters(words)).join('')}`);

/** Credits that end in the name of whom the picture is from. */
const credits = [
  '[（(](?:图\\s?[/／|｜]?\\s?)?取自[^（）()]{2,16}[）)]',
  '图\\s?[/／|｜]\\s?取自[^，。：:]{2,16}',
  'REUTERS\\/.{2,40}',
  '(?:图源|图片来源|供图|(?<!\\p{Script=Han})图)[:：][^，。：:]{2,14}',
  '[。\\s）)”]摄\\s?[:：]\\s?[^，。：:]{2,30}',
  '(?:\\s摄影?|[。\\s）)]图)\\s?[/／]\\s?[\\p{Script=Han}·]{2,5}',
  '(?:信息|资料|图片|截图)[，,]来自\\p{Script=Han}{2,6}',
  '\\/(?:视觉中国|东方IC|达志影像|法新社|美联社|路透社|AP|AFP|Getty(?: Images)?)',
];

export const endsInCredit = patternInBothScripts(new RegExp(`(?:${credits.join('|')})$`, 'u'));
/** What every credit has. */
export const opensCredit = patternInBothScripts(/[源图摄]\s?[:：]|[，,]来自|[/／]|取自/);

/** …合影。记者张三摄。 · …合影（张三摄）。: a credit with a stop of its own. */
export const pointedCredit = patternInBothScripts(
  /(?:[。）)](?:[\p{Script=Han}\s]{0,8}记者\s?)?[\p{Script=Han}·]{2,4}\s?摄|[（(][^（）()。]{2,24}(?<!拍)摄[）)])。$/u,
);

export const lastOfPointedCredit = setInBothScripts('摄）)');
/** 周远（左）和许晴川（右二）: where they stand in a picture. */
export const tellsPositions = patternInBothScripts(
  /[（(](?:前|后|前排|后排)?(?:左|右|中)(?:起?[一二三四五六七八\d]|起)?[）)]/,
);

export const endsInPhotographer = patternInBothScripts(
  /(?:(?:摄|摄影|摄影报道|社发|REUTERS.{2,40})[)）]?|摄\s?[:：].{2,30}|摄影?\s?[/／].{2,6})$/u,
);

/** 文/周远 摄影/许晴川: who wrote and who took the pictures, and no picture. */
export const creditsWriters = patternInBothScripts(/^(?:[文图]\s?[/／|｜:：]|撰文|采写|采访|文字|记者|本报|本刊)/);
/** Direct speech, which makes a long line with a credit at its end a paragraph and no caption. */
export const holdsSpeech = patternInBothScripts(/(?:说|道|称|表示|直言|问)[:：，,]\s?[“「]/);

/** A caption with the next paragraph run into it after the credit: 图为老街。 张三 摄老街始建于… */
export const runsIntoParagraph = patternInBothScripts(
  /^[^摄]{2,90}[。”\s]\s?[\p{Script=Han}·]{2,4}\s?摄\s?(?!图为|新华社|中新社|[影制于像下取入])[^\s（(].{20}/u,
);

/** 图片来源:松岚网 老街始建于… */
export const opensWithSource = patternInBothScripts(/^[（(]?(?:图片来源|图源|图片来自)/);
