import { colon, lineEnd } from './parts.mjs';
import { line, match, oneOf } from './rule.mjs';

const editorLabel = oneOf(
  '责任编辑 責任編輯 责编 責編 实习编辑 值班编辑 网络编辑 编辑 編輯 校对 校對 审校 审核 编审 初审 复审 终审 监制',
);
const keywordLabel = oneOf('关键词 關鍵詞 关键字 關鍵字 标签 標籤');
const seeAlso = oneOf(
  '延伸阅读 延伸閱讀 相关新闻 相關新聞 相关阅读 相關閱讀 相关链接 相關連結 相关专题 友情链接 推荐阅读 推薦閱讀 更多新闻',
);
const pageWord = oneOf(
  '分享 缩小字体 字号 字號 字体 字體 打印 打印本页 列印 收藏 举报 舉報 纠错 糾錯 我要纠错 关闭 关闭窗口 返回首页 返回顶部 评论 評論 我要评论',
  '新闻评论 点赞 微信 微博 新浪微博 QQ空间 Qzone 图集 上一篇 下一篇 推荐给朋友 点击查看 手机看新闻 阅读原文 原文链接 我们的标准 阅读量 浏览量 浏览次数',
);
const pageCommand = oneOf(
  '分享到 分享至 分享让更多人看到 扫一扫 扫码 掃一掃 扫描二维码 微信扫 用微信扫 点击进入 进入专题 长按二维码 识别二维码',
);

/** Not of the article's own text: what surrounds it on a web page, and its last lines. Themes dim comments. */
export const chrome = {
  chrome: {
    patterns: [
      line(
        '分享: · 字号：大 中 小 · 【纠错】',
        'comment.line.chrome',
        `[【\\[（(]?${pageWord}(?![\\p{Han}“‘])[^。！？，\\n]{0,200}$`,
      ),
      line('分享到微信 · 扫一扫，手机阅读', 'comment.line.chrome', `${pageCommand}[^。\\n]{0,40}$`),
      line(
        'T + - · 128条评论',
        'comment.line.chrome',
        `(?:T[\\sT]{0,4}[+-][\\s+-]{0,4}|\\d{1,6}\\s?(?:条评论|人参与|次阅读))${lineEnd}`,
      ),
      line(
        'A rule across the page: --- or ***',
        'comment.line.chrome',
        `(?:(?>-{3,})|(?>\\*{3,})|(?>={3,})|(?>_{3,}))${lineEnd}`,
      ),
    ],
  },
  footer: {
    patterns: [
      line(
        '关键词:习近平,普京责任编辑:李明浩, one field or several; 关键词一： has an ordinal and is a marker',
        'comment.line.footer',
        ['[（(【\\[]?', 'punctuation.definition.footer.begin'],
        [`(?:${keywordLabel}|${editorLabel})\\s?${colon}`, 'meta.label.footer'],
        '[^。；\\n]{0,200}$',
      ),
      line(
        '编辑 张三 · （责编 张三、李四）',
        'comment.line.footer',
        ['[（(【\\[]?', 'punctuation.definition.footer.begin'],
        [editorLabel, 'meta.label.footer'],
        '(?:\\s{1,4}|/)(?:\\p{Han}{2,4}[\\s、]{0,4}){1,6}[）)】\\]]?',
        lineEnd,
      ),
      line('（完）', 'comment.line.footer', `[（(]\\s?完\\s?[）)]${lineEnd}`),
      line(
        '声明：…',
        'comment.line.footer',
        `${oneOf('免责 免責 版权 版權 特别 郑重')}?(?:声明|聲明)\\s?${colon}[^\\n]*+$`,
      ),
      line('延伸阅读', 'comment.line.footer', `[【\\[]?${seeAlso}[】\\]]?\\s?${colon}?${lineEnd}`),
    ],
  },
  image: {
    patterns: [
      match('A Markdown image', 'markup.quote.image', '!\\[[^\\]\\n]{0,200}\\]\\([^)\\s]{0,600}\\)'),
      match('An HTML image', 'markup.quote.image', '<img\\b[^>\\n]{0,800}>'),
    ],
  },
  caption: {
    patterns: [
      line(
        '图为… · 资料图：…',
        'markup.quote.caption string.unquoted.caption',
        `[（(]?[▲△]?\\s?(?:图为|圖為|[图圖]\\s?[一二三四五六七八九十\\d]{0,2}\\s?(?:${colon}|[/／|｜])|${oneOf(
          '资料图 資料圖 资料图片 資料圖片 图片来源 圖片來源 图片说明 圖片說明',
        )})[^\\n]{0,240}$`,
      ),
      line(
        'A short line that ends in a credit: ▲… 张三 摄',
        'markup.quote.caption string.unquoted.caption',
        `[▲△（(][^\\n]{0,120}(?:[摄攝]|供图|供圖|图源\\s?${colon}\\s?[^\\s\\n]{1,12})\\s?[）)]?${lineEnd}`,
      ),
    ],
  },
};
