import { expect, test } from 'vitest';
import { simplified, warned } from '../articles.ts';
import { folderWith, newsmark } from '../newsmark.ts';

test('newsmark check --format junit prints a suite for each article and a failed test for each finding', async () => {
  const cwd = folderWith({ 'good.txt': simplified, 'warned.txt': warned });
  const { stdout } = await newsmark(['check', '--format', 'junit', 'good.txt', 'warned.txt', 'none.txt'], { cwd });
  const message = '“分享：” was left behind by a web page and is no part of the article. Remove it.';
  expect(stdout).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="newsmark">
<testsuite name="good.txt" tests="1" failures="0" errors="0">
<testcase name="good.txt" classname="good.txt" file="good.txt"></testcase>
</testsuite>
<testsuite name="warned.txt" tests="1" failures="1" errors="0">
<testcase name="page-chrome (5:1)" classname="warned.txt" file="warned.txt" line="5">
<failure type="page-chrome" message="${message}">warned.txt:5:1: warning: ${message}</failure>
</testcase>
</testsuite>
<testsuite name="none.txt" tests="1" failures="0" errors="1">
<testcase name="none.txt" classname="none.txt" file="none.txt">
<error type="not-found" message="There is no such file or folder.">none.txt: There is no such file or folder.</error>
</testcase>
</testsuite>
</testsuites>
`);
});

test('it escapes what XML would read as markup, and replaces what XML cannot hold', async () => {
  const cwd = folderWith({ 'a&b<c>"d"\uffff\t.txt': `${simplified}\n【关键词一：<&\u0007\uffff】\n` });
  const { stdout } = await newsmark(['check', '--format', 'junit', '--rule', 'marker-without-body', '.'], { cwd });
  expect(stdout).toContain('<testsuite name="./a&amp;b&lt;c&gt;&quot;d&quot;\ufffd&#9;.txt" tests="1" failures="1"');
  expect(stdout).toContain('&lt;&amp;‹U+0007›\ufffd');
});
