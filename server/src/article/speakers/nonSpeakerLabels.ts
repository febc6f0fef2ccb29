import { append } from '../../text/append.ts';
import { codeSet, isHan, isIn } from '../../text/characters.ts';
import { charactersInBothScripts, wordsInBothScripts } from '../../text/scripts.ts';

/** Ends of an attribution: what follows is reported, not spoken in turn (习近平指出：“…”). */
const attributions = wordsInBothScripts(
  '说 道 称 表示 指出 认为 强调 介绍 写道 透露 坦言 直言 解释 补充 感叹 感慨 呼吁 提出 宣布 讲 谈 谈到 提到 说到 讲到 问道 答道 反问 追问 回应 告诉记者 看来 要求 显示 包括 如下 发现 证实 ' +
    '坦承 批评 警告 建议 承认 估计 预计 写 称赞 讽刺 评价 相信 主张 质疑 声明 公告 通知 规定 发文 发问 记者问 问及 记者会 总结 归纳 结论 就是 问题 是 有 为 到 的 了 着 报道 报导 消息 电 讯',
);

/** Ends of the labels of fields, notes, captions and topics, which are never speakers. */
const fields = wordsInBothScripts(
  '时间 日期 地点 地址 电话 邮箱 来源 出处 内容 方式 人数 单位 主题 题目 原标题 标题 副标题 网址 链接 连结 编号 名称 价格 金额 版权 声明 免责声明 备注 附录 附件 附注 注释 图片 图为 上图 下图 ' +
    '左图 右图 资料图 资料图片 摄影 撰文 作者 编辑 责编 责任编辑 校对 审核 监制 监审 编译 翻译 整理 策划 制图 统筹 执笔 供图 关键词 关键字 标签 分类 摘要 提要 导语 导读 编者按 按语 延伸阅读 相关阅读 ' +
    '相关新闻 相关链接 背景链接 新闻链接 背景 数据 资料 解析 解读 分析 点评 综述 总结 结语 原因 结果 目的 意义 特点 建议 问题 答案 案例 案情 事件 事实 真相 影响 评论 观点 看点 焦点 亮点 例如 ' +
    '比如 其中 此外 一是 二是 三是 第一 第二 第三 首先 其次 再次 最后 同志们 编辑同志 朋友们 女士们 先生们 各位 大家 点击 字号 字体 分享 分享到 您的位置 当前位置 您的当前位置 网站 微信 微博 公众号 http ' +
    'https ftp 作者简介 项目 依据 条件 标准 要求 职责 对象 范围 步骤 程序 措施 任务 目标 原则 误区 误会 误解 谣言 传言 辟谣 实情 真情 疑惑 释疑 解惑 解答',
);

/** Labels of one character. They must be the whole label, not only its end. */
const shortFields = new Set(charactersInBothScripts('附注图文摄按例致'));
const endings = [...attributions, ...fields];

const lastCharacters = codeSet(
  [...endings, ...shortFields].map((word) => word.slice(-1) + word.slice(-1).toUpperCase()).join(''),
);

/** The endings by their last character. */
const byLast = new Map<number, string[]>();

for (const ending of endings) append(byLast, ending.charCodeAt(ending.length - 1), ending);

const none: readonly string[] = [];

/** Whether a label before a colon (without blanks) is an attribution, a field or a topic: 习近平指出, 演习时间, 数据. */
export function isNonSpeakerLabel(label: string): boolean {
  const last = label.charCodeAt(label.length - 1);
  if (!isIn(lastCharacters, last)) return false;
  const text = isHan(last) ? label : label.toLowerCase();
  const words = byLast.get(text.charCodeAt(text.length - 1)) ?? none;
  return words.some((word) => text.endsWith(word)) || shortFields.has(label);
}

/** Whether a label is certainly that of a field, so that it is no speaker even if it has the form of a name. */
export function isFieldLabel(label: string): boolean {
  return shortFields.has(label) || fields.has(label);
}
