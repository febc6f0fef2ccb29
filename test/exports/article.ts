import { parseArticle } from '../../server/src/article/parse.ts';
import { type ArticleContent, contentOf } from '../../server/src/exports/content.ts';

/** An article with all that exports tell apart. */
export const article = `首页 > 要闻

新桥今日通车
原标题：老城<新桥>通车

来源：新城日报　2024-05-06 09:30
本报记者 李明
分享：

　　新华社新城5月6日电 全长*三里*的新桥今日通车。

　　一、为何修桥

　　图为新桥全景。

　　【焦点一：票价】

　　新城市交通局局长王芳我们的票价&班次都不变，[票价表]照旧。

　　新城大学教授赵强:过桥只要五分钟。

　　记者：夜里也通车吗？

（完）
关键词：新桥,交通
责任编辑：周明
`;

export function contentOfText(text: string): ArticleContent {
  return contentOf(parseArticle(text));
}
