import { expect, test } from 'vitest';
import { tei } from '../../server/src/exports/tei.ts';
import { article, contentOfText } from './article.ts';

const context = { uri: 'ni:///sha-256;none', indent: 0 } as const;

test('TEI has the metadata in its header, divisions by level, and speeches that point at who speaks', () => {
  expect(tei.write(contentOfText(article), context)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="zh-Hans">
<teiHeader>
<fileDesc>
<titleStmt>
<title>新桥今日通车</title>
<title type="original">老城&lt;新桥&gt;通车</title>
<author>李明</author>
<editor>周明</editor>
</titleStmt>
<publicationStmt>
<publisher>新城日报</publisher>
<date when="2024-05-06T09:30:00+08:00">2024-05-06 09:30</date>
</publicationStmt>
<sourceDesc>
<bibl>
<title>新桥今日通车</title>
<publisher>新城日报</publisher>
<date when="2024-05-06T09:30:00+08:00">2024-05-06 09:30</date>
</bibl>
</sourceDesc>
</fileDesc>
<profileDesc>
<langUsage>
<language ident="zh-Hans">中文</language>
</langUsage>
<particDesc>
<listPerson>
<person xml:id="speaker-1"><persName>王芳</persName><occupation>新城市交通局局长</occupation></person>
<person xml:id="speaker-2"><persName>赵强</persName><occupation>新城大学教授</occupation></person>
</listPerson>
</particDesc>
<textClass>
<keywords>
<term type="channel">首页</term>
<term type="channel">要闻</term>
<term type="keyword">新桥</term>
<term type="keyword">交通</term>
</keywords>
</textClass>
</profileDesc>
</teiHeader>
<text>
<body>
<head>新桥今日通车</head>
<p><seg type="dateline">新华社新城5月6日电 </seg>全长*三里*的新桥今日通车。</p>
<div type="section">
<head>一、为何修桥</head>
<figure><figDesc>图为新桥全景。</figDesc></figure>
<div type="marker">
<head>焦点一：票价</head>
<sp who="#speaker-1"><speaker>新城市交通局局长王芳</speaker><p>我们的票价&amp;班次都不变，[票价表]照旧。</p></sp>
<sp who="#speaker-2"><speaker>新城大学教授赵强</speaker><p>过桥只要五分钟。</p></sp>
<sp><speaker>记者</speaker><p>夜里也通车吗？</p></sp>
</div>
</div>
</body>
<back>
<p>（完）</p>
</back>
</text>
</TEI>
`);
});

test('an empty file is a document whose body is an empty paragraph', () => {
  const document = tei.write(contentOfText(''), context);
  expect(document).toContain('<body>\n<p></p>\n</body>');
  expect(document).toContain('<publicationStmt>\n<p></p>\n</publicationStmt>');
});

test('what XML cannot hold is replaced', () => {
  expect(tei.write(contentOfText('新桥\u0007通车\uffff\n\n新桥今日通车。\n'), context)).toContain(
    '<head>新桥\ufffd通车\ufffd</head>',
  );
});
