import { codeSet, isIn } from '../text/characters.ts';

/** Ends of an attribution: what follows is reported, not spoken in turn (习近平指出：“…”). */
const attributions =
  '说 說 道 称 稱 表示 指出 认为 認為 强调 強調 介绍 介紹 写道 寫道 透露 坦言 直言 解释 解釋 补充 補充 感叹 感慨 ' +
  '呼吁 呼籲 提出 宣布 宣佈 讲 講 谈 談 谈到 談到 提到 说到 讲到 问道 答道 反问 追问 回应 回應 告诉记者 告訴記者 看来 要求 ' +
  '显示 顯示 包括 如下 发现 證實 证实 透露 坦承 批评 批評 警告 建议 建議 承认 承認 估计 预计 写 称赞 讽刺 评价 相信 主张 ' +
  '质疑 声明 公告 通知 规定 发文 发问 记者问 問及 问及 记者会 总结 归纳 结论 就是 问题 是 有 为 到 的 了 着 报道 ' +
  '報道 報導 消息 电 讯';

/** Ends of the labels of fields, notes, captions and topics, which are never speakers. */
const fields =
  '时间 時間 日期 地点 地點 地址 电话 電話 邮箱 郵箱 来源 來源 出处 内容 內容 方式 人数 人數 单位 單位 主题 主題 题目 題目 ' +
  '原标题 標題 标题 副标题 网址 網址 链接 連結 编号 編號 名称 名稱 价格 價格 金额 版权 声明 免责声明 备注 備註 附录 附錄 附件 附註 ' +
  '附注 注释 图片 图为 上图 下图 左图 右图 资料图 資料圖 资料图片 摄影 攝影 撰文 作者 编辑 編輯 责编 責編 责任编辑 責任編輯 校对 审核 监制 ' +
  '编译 翻译 整理 策划 制图 统筹 执笔 供图 关键词 關鍵詞 关键字 标签 標籤 分类 摘要 提要 导语 導語 导读 编者按 編者按 按语 延伸阅读 相关阅读 ' +
  '相关新闻 相关链接 背景链接 新闻链接 背景 数据 數據 资料 資料 解析 解读 分析 点评 點評 综述 总结 结语 原因 结果 目的 意义 特点 建议 问题 ' +
  '答案 案例 案情 事件 事实 真相 影响 评论 观点 看点 焦点 亮点 例如 比如 其中 此外 一是 二是 三是 第一 第二 第三 首先 其次 ' +
  '再次 最后 同志们 朋友们 女士们 先生们 各位 大家 点击 字号 字体 分享 分享到 您的位置 当前位置 您的当前位置 网站 微信 微博 公众号 http https ftp 作者简介 ' +
  '作者簡介 项目 依据 条件 标准 要求 职责 对象 范围 步骤 程序 措施 任务 目标 原则';

/** Labels of one character, which count only where they are the whole label. */
const shortFields = new Set('附注註图圖文摄按例致');

const endings = new Set([...attributions.split(' '), ...fields.split(' ')]);
const longestEnding = Math.max(...Array.from(endings, (word) => word.length));

const lastCharacters = codeSet(
  [...endings, ...shortFields].map((word) => word.slice(-1) + word.slice(-1).toUpperCase()).join(''),
);

/** Whether a label before a colon is that of an attribution, a field or a topic, without blanks: 习近平指出, 演习时间, 数据. */
export function isLabel(label: string): boolean {
  if (!isIn(lastCharacters, label.charCodeAt(label.length - 1))) return false;
  if (shortFields.has(label)) return true;
  for (let length = Math.min(longestEnding, label.length); length > 0; length--) {
    if (endings.has(label.slice(-length).toLowerCase())) return true;
  }
  return false;
}

/** Whether it is the label of a field for sure, so that not even a name's form makes it a speaker. */
export function isFieldLabel(label: string): boolean {
  return shortFields.has(label) || fieldWords.has(label);
}

const fieldWords = new Set(fields.split(' '));
