import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { lintText, unmarked } from './marks.ts';

const rules = catalogue.map(({ metadata }) => metadata);

test('lists the rules in the order of their names, each once', () => {
  const names = rules.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
});

describe.each(rules)('$name', ({ name, summary, why, wrong }) => {
  test('stands in the file of its name', () => {
    expect(existsSync(`server/src/rules/${name}.ts`)).toBe(true);
  });

  test('describes itself in both languages', () => {
    expect(`${summary.en} ${why.en}`).toMatch(/[a-z]{3}/);
    for (const text of [summary['zh-cn'], why['zh-cn']]) expect(text).toMatch(/\p{Script=Han}{2}/u);
    expect([summary.en.endsWith('.'), summary['zh-cn'].endsWith('。')]).toEqual([false, false]);
  });

  test('says in both languages what is wrong and what to do, with all its arguments', () => {
    for (const finding of wrong.flatMap(({ text }) => lintText(unmarked(text)))) {
      const texts = [
        finding,
        ...finding.related,
        ...(finding.fix ? [{ ...finding.fix, message: finding.fix.title }] : []),
      ];
      for (const { message, arguments: values } of texts) {
        for (const text of [message.en, message['zh-cn']]) {
          const highest = Math.max(-1, ...Array.from(text.matchAll(/\{(\d)\}/g), ([, index]) => Number(index)));
          expect(values.length).toBeGreaterThan(highest);
        }
        expect(message['zh-cn']).toMatch(/\p{Script=Han}/u);
      }
      expect(finding.message.en).toMatch(/\.$/);
      expect(finding.message['zh-cn']).toMatch(/。$/);
    }
  });
});
