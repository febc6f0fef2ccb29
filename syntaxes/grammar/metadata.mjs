import { colon, date, lineEnd } from './parts.mjs';
import { include, line, oneOf } from './rule.mjs';

const label = 'comment.line.label';
const gap = '\\s{0,6}';
const value = '[^\\s。，,；;|｜）)】\\]]{1,30}?';
/** Metadata stands alone: a line that goes on is a sentence. */
const shortRest = '(?=$|[\\s|｜（()）】\\]])(?![^\\n]{60})';
const sourceLabel = `[（(【\\[]?${oneOf(
  '文章来源 本文来源 稿件来源 信息来源 新闻来源 消息来源 内容来源 来源 來源 文章來源 转自 轉自 转载自 轉載自 摘自 稿源',
)}\\s?${colon}`;
const dateLabel = `(?:${oneOf('发布 發布 發佈 发表 發表 更新 刊登')}?${oneOf('时间 時間 日期 于 於')}${gap}${colon}?)`;
const reporter = `(?:${oneOf('本报 本報 本刊 本网 本網 本台')}|\\p{Han}{2,6}[社网網报報台])?${oneOf(
  '见习 見習 实习 特约',
)}?${oneOf('记者 記者 通讯员 通訊員')}`;
/** 证券时报网: what stands beside a date. */
const outlet = '\\p{Han}{1,12}[网網报報社台刊]';
const author = oneOf('作者 撰文 撰稿 采写 編譯 编译 翻译');

export const metadata = {
  breadcrumb: line(
    '新闻频道 > 时政要闻 · 新华网 正文',
    'comment.line.breadcrumb',
    `(?:\\p{Han}{1,7}[网網报報台]\\s{1,4}正文\\s*+$|(?:[^\\s>＞›»→。！？，!\\[][^>＞›»→。！？，\\n]{0,23}[>＞›»→]{1,2}\\s{0,2}){1,6}[^>＞›»→。！？，\\n]{0,24}$)`,
  ),
  metadata: { patterns: include('source', 'republished', 'date', 'originalTitle', 'byline') },
  source: line(
    '来源: 人民网, a date may follow',
    'meta.source',
    [sourceLabel, label],
    gap,
    [value, 'string.unquoted.source'],
    gap,
    [`${date}?`, 'constant.numeric.date'],
    shortRest,
  ),
  republished: line('原文来自「某某」：…', 'meta.source', [
    `${oneOf('原文 文章 本文')}[来來]自\\s?(?:${colon}|(?=[「《“\\[]|微信))`,
    label,
  ]),
  date: line(
    '2020-07-10 15:03:58 · 发布时间：2020年7月10日 · 2014年01月30日16:45来源：新华网',
    'meta.date',
    [`${dateLabel}?`, label],
    gap,
    [date, 'constant.numeric.date'],
    `(?:${gap}[|｜]?${gap}(?:`,
    [sourceLabel, label],
    gap,
    [value, 'string.unquoted.source'],
    '|',
    [outlet, 'string.unquoted.source'],
    '))?',
    shortRest,
  ),
  originalTitle: line(
    '（原标题：…）',
    'meta.original-title',
    [`[（(【\\[]?\\s?${oneOf('原标题 原標題 原题 原題')}[为為]?\\s?${colon}`, label],
    ['[^\\n]{1,120}?', 'string.unquoted.title'],
    ['[）)】\\]]?', label],
    lineEnd,
  ),
  byline: line(
    '本报记者 张三 李四 · 作者：张三 · 文/张三; 记者：… may open a turn and is left to the speakers',
    'meta.byline',
    [
      `[（(【\\[]?\\s?(?:${reporter}\\s{1,4}|${author}(?:\\s?(?:${colon}|[／/|｜丨])\\s{0,4}|\\s{1,4})|文\\s?(?:${colon}|[／/|｜丨])\\s{0,4})`,
      label,
    ],
    ['(?:[\\p{Han}·]{2,10}[\\s、，,/]{0,4}){1,6}', 'entity.name.type.author'],
    ['[）)】\\]]?', label],
    lineEnd,
  ),
};
