import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { articleText } from '../fuzz/texts.ts';
import { applyEdits, fixed, lintText, marked, remarked } from './marks.ts';

const rule = 'punctuation-width';
const full = '社区，门诊，居民：平日；周末？好！市卫生局（下称卫生局）介绍（试行）。';
const half = '社区,门诊,居民:平日;周末?好!市卫生局(下称卫生局)介绍(试行)。';

describe('punctuation-width', () => {
  test.each([
    ['门诊‹,›居民', '门诊，居民'],
    ['COVID-19‹,›居民', 'COVID-19，居民'],
    ['居民‹:›好', '居民：好'],
    ['门诊‹(›夜间‹)›开放', '门诊（夜间）开放'],
    ['门诊（夜间‹)›开放', '门诊（夜间）开放'],
    ['世界卫生组织(WHO)第67(4)条', '世界卫生组织(WHO)第67(4)条'],
    ['占10%‹,›降到5℃‹,›至此', '占10%，降到5℃，至此'],
    ['涨了(10.02%)‹,›收在高位', '涨了(10.02%)，收在高位'],
    ['19:30、1,000元、3:2', '19:30、1,000元、3:2'],
    ['见 https://example.org/?a,b', '见 https://example.org/?a,b'],
    ['见 example.org/稿件?id=1', '见 example.org/稿件?id=1'],
    ['见[通知](通知.html)‹(›附后‹)›', '见[通知](通知.html)（附后）'],
    ['真的‹?›OK', '真的？OK'],
    ['&ldquo;门诊&#8221;&nbsp;居民&#x4e2d;开放', '&ldquo;门诊&#8221;&nbsp;居民&#x4e2d;开放'],
    ['R&D‹;›研发', 'R&D；研发'],
    ['好:)', '好:)'],
  ])('in a full-width article: %s', (line, result) => {
    expect(remarked(rule, articleWith(full, line))).toBe(articleWith(full, line));
    expect(fixed(rule, articleWith(full, line))).toBe(articleWith(full, result));
  });

  test.each([
    ['门诊‹，›居民', '门诊,居民'],
    ['门诊‹（›夜间‹）›开放', '门诊(夜间)开放'],
    ['门诊，‹好›', '门诊,好'],
  ])('in a half-width article: %s', (line, result) => {
    const text = articleWith(half, half).replace('门诊，居民可以', '门诊,居民可以');
    expect(fixed(rule, `${text}\n${line}`)).toBe(`${text}\n${result.replace(/[‹›]/g, '')}`);
  });

  test('compares each mark with its own kind', () => {
    const text = articleWith('社区，门诊，居民(试行)，市卫生局(下称卫生局)介绍。');
    expect(remarked(rule, text)).toBe(text);
  });

  test('asks for full-width marks, and not for half-width ones, where as many are of each width', () => {
    const full = articleWith('居民说‹:›“好‹!›”，社区说：“很好！”').replace('开始，', '开始');
    expect(remarked(rule, full)).toBe(full);
    const half = articleWith('居民说:“好!”社区说：“门诊,医院，都好!”').replace('开始，', '开始');
    expect(remarked(rule, half)).toBe(half);
  });

  test('finds a pair of brackets that are unlike, whatever the others are', () => {
    const text = articleWith('门诊，社区，居民(试行)，市卫生局(下称卫生局)，医院（下称市院），中心（下称社区‹)›。');
    expect(remarked(rule, text)).toBe(text);
  });

  test('says nothing of a kind that is mostly of the width that the others are not', () => {
    const text = articleWith('门诊，社区，居民(试行)，市卫生局(下称卫生局)介绍，医院（下称市院）表示。');
    expect(remarked(rule, text)).toBe(text);
  });

  test.each([
    ['太好了‹!›', '太好了！'],
    ['门诊开放‹;›居民放心', '门诊开放；居民放心'],
    ['门诊(夜间)开放', '门诊(夜间)开放'],
    ['居民李?说好', '居民李?说好'],
  ])('holds the only one of its kind to all others: %s', (line, result) => {
    const text = (last: string) => articleWith('社区，门诊，居民，市民，护士，医生，中心，街道，费用，时间。', last);
    const twelve = '十一，十二，十三。';
    expect(remarked(rule, text(`${twelve}${line}`))).toBe(text(`${twelve}${line}`));
    expect(fixed(rule, text(`${twelve}${line}`))).toBe(text(`${twelve}${result}`));
  });

  test('leaves the only one of its kind alone where the others are few, or of both widths', () => {
    for (const others of ['社区，门诊。', `${'社区，'.repeat(12)}居民:门诊。`]) {
      const text = articleWith(others, '太好了!');
      expect(remarked(rule, text)).toBe(text);
    }
  });

  test.each<[style: 'full' | 'half', line: string, result: string]>([
    ['full', '门诊‹,›居民‹(›试行‹)›‹:›好‹.›', '门诊，居民（试行）：好。'],
    ['full', '门诊19:00开放，费用1,000元(WHO)，见 a.b', '门诊19:00开放，费用1,000元(WHO)，见 a.b'],
    ['full', '记者‹(›本报‹)›：贵吗‹?›', '记者（本报）：贵吗？'],
    ['full', '太好了‹!›‹!›‹!›真的吗‹?›‹!›', '太好了！！！真的吗？！'],
    ['full', '居民说：“好‹.›”', '居民说：“好。”'],
    ['full', '门诊‹,›  居民 ‹(›试行‹)› 说‹:› “好。”', '门诊，居民（试行）说：“好。”'],
    ['full', '  ‹(›门诊‹)› ‹(›好‹)›，居民‹,› ', '  （门诊）（好），居民， '],
    ['full', '【看点一:门诊‹,›居民】', '【看点一:门诊，居民】'],
    ['full', '一、费用会增加吗‹?›', '一、费用会增加吗？'],
    [
      'full',
      '居民可以提前预约。\n\n关键词‹:›社区,门诊 责任编辑‹:›李明',
      '居民可以提前预约。\n\n关键词：社区,门诊 责任编辑：李明',
    ],
    ['half', '居民可以提前预约。\n\n关键词‹：›社区，门诊', '居民可以提前预约。\n\n关键词:社区，门诊'],
    ['half', '社区卫生服务中心主任李明：门诊‹，›贵吗‹？›', '社区卫生服务中心主任李明：门诊,贵吗?'],
  ])('takes the house style for the norm: %s, %s', (punctuation, line, result) => {
    const head = punctuation === 'full' ? articleWith() : articleWith().replace('：', ':').replace('，', ',');
    const text = `${head}\n${line.replace(/[‹›]/g, '')}`;
    const findings = lintText(text, { style: { punctuation } }).filter((finding) => finding.rule.name === rule);
    expect(marked(text, findings)).toBe(`${head}\n${line}`);
    expect(
      applyEdits(
        text,
        findings.flatMap(({ fix }) => fix?.edits ?? []),
      ),
    ).toBe(`${head}\n${result}`);
  });

  test('holds the headline and what is around it to the house style', () => {
    const text = '夜间门诊贵吗?\n原标题:夜间门诊(试行)\n来源:新华社\n2020-07-10 15:03\n\n居民可以提前预约。';
    const findings = lintText(text, { style: { punctuation: 'full' } }).filter((finding) => finding.rule.name === rule);
    expect(marked(text, findings)).toBe(
      '夜间门诊贵吗‹?›\n原标题‹:›夜间门诊‹(›试行‹)›\n来源‹:›新华社\n2020-07-10 15:03\n\n居民可以提前预约。',
    );
  });

  test.each(['full', 'half'] as const)('reports no mark twice where a house style asks for %s', (punctuation) => {
    fc.assert(
      fc.property(articleText, (text) => {
        const places = lintText(text, { style: { punctuation } })
          .filter((finding) => finding.rule.name === rule)
          .map(({ span }) => `${span.line.number}:${span.start}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
