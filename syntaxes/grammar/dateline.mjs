import { colon } from './parts.mjs';
import { line, oneOf } from './rule.mjs';

const agency = `(?!据|據|从|在)(?:${oneOf('新华社 新華社 中新社 中央社 本报 本報 本网 路透')}|\\p{Han}{1,6}[社网網报報台])`;
const digit = '[0-9０-９]';
const wire = '(?:[电電讯訊]|\\s?[-—–](?=\\s)|[消信]息(?=[（(：:]))';
const reporters = '(?:\\s{0,4}(?:（[^（）\\n]{0,60}）|\\([^()\\n]{0,60}\\)))?';

const wireReport = `[【\\[]?${agency}[\\p{Han}/／]{0,16}?(?:${digit}{4}年)?${digit}{1,2}月${digit}{1,2}日${wire}[】\\]]?${reporters}`;
const ownReport = `${agency}(?:[讯訊](?=[\\s（(])|消息(?=[\\s（(：:]))${reporters}${colon}?`;
const tag = `[【\\[](?=\\p{Han}{3})${agency}(?:[^】\\]\\n]{0,20}?(?:报道|報道|报导|報導|记者|記者|消息|[讯訊电電])[^】\\]\\n]{0,20})?[】\\]](?=\\s*+[^\\s])`;

/** A line that opens with a dateline is a paragraph and no headline. */
export const datelineStart = `\\s*+(?:${wireReport}|${ownReport}|${tag})`;

const name = 'meta.dateline keyword.other.dateline';

export const dateline = {
  dateline: {
    patterns: [
      line('新华社北京7月10日电（记者 张三）', name, wireReport),
      line('本报讯（记者 张三） · 央视网消息：', name, ownReport),
      line('【环球网报道 记者 张三】 · [海外网]', name, tag),
    ],
  },
};
