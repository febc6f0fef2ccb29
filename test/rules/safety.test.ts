import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../server/src/rules/catalogue.ts';
import { fixAll } from '../../server/src/rules/fixAll.ts';
import { applyEdits, lintText, unmarked } from './marks.ts';

const pieces = fc.constantFrom(
  '【关键词一：便民】',
  '【关键词三:',
  '】',
  '俄罗斯总统普京',
  '记者：',
  '李明:',
  '夜间门诊下周一开始',
  '费用会增加吗',
  '来源: 新华社  ',
  '2020-07-10 15:03',
  '分享:',
  '关键词:社区,门诊责任编辑:李明',
  '二、增加人手',
  '## 四、',
  'COVID-19',
  '【看点①费用】',
  '# 门诊延长开放时间。',
  '关键词：社区、门诊 夜间,预约',
  '（试行)',
  '“太方便了',
  '--',
  '...',
  '…',
  ',',
  '，，',
  '（',
  '，',
  '。',
  '：',
  '　　',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u0007',
  '\ufffd',
  '👩\u200d⚕️',
  '\ud83d',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
);
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('any text', () => {
  test('gives findings in text order, each within its line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = lintText(text);
        expect(findings.map(({ span }) => span.line.number)).toEqual(
          findings.map(({ span }) => span.line.number).sort((a, b) => a - b),
        );
        for (const { span } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(span.line.text.length);
        }
      }),
    );
  });

  test('keeps its words when all safe fixes are made', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(words(applyEdits(text, fixAll(lintText(text)).edits))).toBe(words(text));
      }),
    );
  });

  test('has nothing left to fix after a few rounds of safe fixes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let result = text;
        for (let round = 0; round < 4; round++) result = applyEdits(result, fixAll(lintText(result)).edits);
        expect(fixAll(lintText(result)).edits).toEqual([]);
      }),
    );
  });
});

describe('a fixture with a fault wedged between any two of its characters', () => {
  const fixture = [
    '来源：新华社',
    '2020-07-10',
    '　　夜间门诊（试行）A1开始，好。',
    '【看点一：便民】',
    '记者：贵吗？',
    '李明：不会……',
    '关键词：社区,门诊',
    '责任编辑：李明',
  ].join('\n');
  const safeEdits = catalogue.flatMap(({ metadata }) =>
    metadata.wrong.flatMap(({ text }) => fixAll(lintText(unmarked(text))).edits),
  );
  const wedges = new Set(safeEdits.flatMap(({ span, text }) => [span.text, text]).filter((text) => text !== ''));

  test.each([...wedges])('keeps its words: %j', (wedge) => {
    for (let at = 0; at <= fixture.length; at++) {
      const text = fixture.slice(0, at) + wedge + fixture.slice(at);
      expect(words(applyEdits(text, fixAll(lintText(text)).edits))).toBe(words(text));
    }
  });
});

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
