import { expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { remarked } from './marks.ts';

test.each(['关键词：门诊,‹体育›', '关键词：covid-19,居民', '关键词：预约', '责任编辑：王芳'])(
  'keyword-unused: %s',
  (footer) => {
    const text = articleWith('夜间门诊下周一开始，可作COVID-19检测。', '', footer);
    expect(remarked('keyword-unused', text)).toBe(text);
  },
);
