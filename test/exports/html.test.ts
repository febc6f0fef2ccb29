import { expect, test } from 'vitest';
import { articleHtml, html } from '../../server/src/exports/html.ts';
import { article, contentOfText } from './article.ts';

const context = { uri: 'ni:///sha-256;none', indent: 0 } as const;

test('HTML is a page of one article, with its sections, speakers and metadata marked up', () => {
  expect(html.write(contentOfText(article), context)).toBe(`\
<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>新桥今日通车</title>
<meta name="author" content="李明">
<meta name="keywords" content="新桥,交通">
</head>
<body>
<article lang="zh-Hans">
<header>
<h1>新桥今日通车</h1>
<p class="original-title">老城&lt;新桥&gt;通车</p>
<p class="origin">新城日报 · <time datetime="2024-05-06T09:30:00+08:00">2024-05-06 09:30</time> · 李明</p>
</header>
<p><span class="dateline">新华社新城5月6日电 </span>全长*三里*的新桥今日通车。</p>
<section>
<h2>一、为何修桥</h2>
<p class="caption">图为新桥全景。</p>
<section class="marker">
<h3>焦点一：票价</h3>
<p class="turn"><b class="speaker">新城市交通局局长王芳</b>:我们的票价&amp;班次都不变，[票价表]照旧。</p>
<p class="turn"><b class="speaker">新城大学教授赵强</b>:过桥只要五分钟。</p>
<p class="turn"><b class="speaker">记者</b>：夜里也通车吗？</p>
</section>
</section>
<footer>
<p>（完）</p>
<p class="keywords">新桥、交通</p>
<p class="editors">周明</p>
</footer>
</article>
</body>
</html>
`);
});

test('line marks say which line of the text each part comes from', () => {
  const marked = articleHtml(contentOfText(article), { lineMarks: true });
  const lines = article.split('\n');
  const parts = [...marked.matchAll(/<(h\d|p)(?: class="([\w-]+)")? data-line="(\d+)">/g)];
  expect(parts.map(([, tag, name, line]) => `${name ?? tag} ${lines[Number(line)]?.trim()}`)).toEqual([
    'h1 新桥今日通车',
    'original-title 原标题：老城<新桥>通车',
    'origin 来源：新城日报　2024-05-06 09:30',
    'p 新华社新城5月6日电 全长*三里*的新桥今日通车。',
    'h2 一、为何修桥',
    'caption 图为新桥全景。',
    'h3 【焦点一：票价】',
    'turn 新城市交通局局长王芳我们的票价&班次都不变，[票价表]照旧。',
    'turn 新城大学教授赵强:过桥只要五分钟。',
    'turn 记者：夜里也通车吗？',
    'p （完）',
    'keywords 关键词：新桥,交通',
    'editors 责任编辑：周明',
  ]);
  expect(marked.replaceAll(/ data-line="\d+"/g, '')).toBe(articleHtml(contentOfText(article)));
});

test('paragraphs that go on with a speech have the marks of their own lines', () => {
  const interview = '访谈\n\n记者：问什么？\n\n王芳：第一段。\n\n第二段。\n\n记者：还问什么？\n';
  const marked = articleHtml(contentOfText(interview), { lineMarks: true });
  expect(marked).toContain('<p class="turn" data-line="4"><b class="speaker">王芳</b>：第一段。</p>');
  expect(marked).toContain('<p class="continuation" data-line="6">第二段。</p>');
});

test('no markup of the article’s becomes markup of the page', () => {
  const hostile = '<script>alert(1)</script>\n\n来源："><img src=x onerror=alert(1)>\n\n新桥<b>今日</b>&amp;通车。\n';
  const page = html.write(contentOfText(hostile), context);
  expect(page).not.toMatch(/<(?:script|img|b)\b/);
  expect(page).toContain('<p>新桥&lt;b&gt;今日&lt;/b&gt;&amp;amp;通车。</p>');
});

test('the page says in which script it is', () => {
  expect(html.write(contentOfText('新橋今日通車\n\n全長三里的新橋今日通車，居民不再繞道。\n'), context)).toContain(
    'lang="zh-Hant"',
  );
});
