import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ninjs } from '../../server/src/exports/ninjs.ts';
import { readFixtures } from '../article/fixture.ts';
import { article, contentOfText } from './article.ts';

const context = { uri: 'ni:///sha-256;none', indent: 0 } as const;

function validator() {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  // Places have no coordinates here.
  ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json#');
  // IPTC ninjs 3.1, under the Creative Commons Attribution 4.0 licence.
  return ajv.compile(JSON.parse(readFileSync('test/exports/ninjs-schema_3.1.json', 'utf8')));
}

test('ninjs names people, sources and subjects by their part in the article', () => {
  expect(JSON.parse(ninjs.write(contentOfText(article), context))).toMatchObject({
    uri: 'ni:///sha-256;none',
    type: 'text',
    language: 'zh-Hans',
    contentCreated: '2024-05-06T09:30:00+08:00',
    by: '李明',
    located: '新城',
    headlines: [
      { role: 'main', value: '新桥今日通车' },
      { role: 'original', value: '老城<新桥>通车' },
    ],
    people: [
      { name: '李明', rel: 'author' },
      { name: '王芳', rel: 'speaker' },
      { name: '赵强', rel: 'speaker' },
      { name: '周明', rel: 'editor' },
    ],
    infoSources: [
      { name: '新城日报', role: 'source' },
      { name: '新华社', role: 'agency' },
    ],
    subjects: [
      { name: '首页', rel: 'channel' },
      { name: '要闻', rel: 'channel' },
      { name: '新桥', rel: 'keyword' },
      { name: '交通', rel: 'keyword' },
    ],
    bodies: [{ contentType: 'text/plain' }, { contentType: 'text/html' }],
  });
});

test('a day without a time is no moment', () => {
  const content = contentOfText('新桥通车\n\n来源：新城日报\n2024-05-06\n\n全长三里的新桥今日通车。\n');
  expect(content.metadata.date?.iso).toBe('2024-05-06');
  expect(JSON.parse(ninjs.write(content, context))).not.toHaveProperty('contentCreated');
});

test('every fixture is valid by the schema of ninjs 3.1', () => {
  const validate = validator();
  for (const { name, text } of [...readFixtures(), { name: 'empty', text: '' }]) {
    const valid = validate(JSON.parse(ninjs.write(contentOfText(text), context)));
    expect(valid || [name, validate.errors]).toBe(true);
  }
});
