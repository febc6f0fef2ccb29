import { expect, test } from 'vitest';
import { markdown } from '../../server/src/exports/markdown.ts';
import { article, contentOfText } from './article.ts';

const context = { uri: 'ni:///sha-256;none', indent: 0 } as const;

test('Markdown has the metadata in front, headings by level, and the speakers in bold', () => {
  expect(markdown.write(contentOfText(article), context)).toBe(`\
---
title: "新桥今日通车"
original-title: "老城<新桥>通车"
lang: "zh-Hans"
source: "新城日报"
date: "2024-05-06T09:30:00+08:00"
author: ["李明"]
categories: ["首页","要闻"]
keywords: ["新桥","交通"]
editor: ["周明"]
---

# 新桥今日通车

新华社新城5月6日电 全长\\*三里\\*的新桥今日通车。

## 一、为何修桥

*图为新桥全景。*

### 焦点一：票价

**新城市交通局局长王芳**:我们的票价\\&班次都不变，\\[票价表\\]照旧。

**新城大学教授赵强**:过桥只要五分钟。

**记者**：夜里也通车吗？

---

（完）
`);
});

test('what is not known is left out, and quotation marks do not end a value', () => {
  expect(markdown.write(contentOfText('“新桥”通车\n\n全长三里的新桥今日通车。\n'), context)).toBe(`\
---
title: "“新桥”通车"
lang: "zh-Hans"
---

# “新桥”通车

全长三里的新桥今日通车。
`);
});

test('an empty file is an article without words', () => {
  expect(markdown.write(contentOfText(''), context)).toBe('---\nlang: "zh-Hans"\n---\n');
});
