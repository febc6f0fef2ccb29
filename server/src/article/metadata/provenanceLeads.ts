import { patternInBothScripts } from '../../text/scripts.ts';

/** 发布时间：, 于 */
const dateLabel = patternInBothScripts(
  /^(?:[•●▪◆■]\s*)?[（(【[]?(?:(?:北京|当地)时间|(?:发布|发表|更新|撰文|刊登|刊出|上版|出版|上传|添加|成文|归档|印发|建立|创建|录入|见报)?(?:时间|日期|于|date))\s*[:：]?\s*["']?/i,
);

/** 作者：张三 李四 · 文字作者：图片作者：, before source or date. */
const leadingCredits = patternInBothScripts(
  /^(?:(?:(?:新闻|文章|文字|图片)?作者|记者|撰文|摄影|编辑|责编|责任编辑|发布者|发布人)\s*[:：]\s*(?:[\p{Script=Han}·]{2,6}(?:[\s、，,][\p{Script=Han}·]{2,6}){0,5})?[\s|｜丨]*)+$/u,
);

/** 浏览: | 更新: · 点击数：12 */
const leadingFields = patternInBothScripts(
  /^(?:(?:推荐人|发布人|发布者|作者|编辑|责任编辑)\s*[:：]\s*(?=$|[\p{Script=Han}]{2,4}\s*[:：])|(?:(?:浏览|点击|阅读|点阅|访问|人气|评论)(?:量|数|次数)?\s*[:：]\s*[\d,]{0,9}\s?次?|(?:索引号|文号|发文字号|主题分类|信息分类|公开方式)\s*[:：]\s*[^\s:：]{0,24}|(?:发布|更新|时间)\s*[:：](?=\s*$))[\s|｜/·]*)+/u,
);

/** The address of a page may stand before its date. */
const leadingAddress =
  /^(?:\p{Script=Han}{2,12}\s{1,4})?(?:https?:\/\/)?(?:[a-z\d-]{1,20}\.){1,4}[a-z]{2,6}\/?(?=\s|$)/iu;

/** Whether what stands before a source or date on its line is a label, an address, credits, or only a few words. */
export function isMetadataLead(before: string): boolean {
  const bare = before.replace(leadingAddress, '').trimStart().replace(leadingFields, '').replace(dateLabel, '').trim();
  if (bare === '' || /^[（(【[|｜\s]*$/.test(bare) || leadingCredits.test(bare)) return true;
  return bare.length <= 16 && !/[，。：:]/.test(bare);
}
