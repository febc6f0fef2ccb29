import { describe, expect, test } from 'vitest';
import { erroneous, simplified } from './articles.ts';
import { folderWith, newsmark, start } from './newsmark.ts';

const seed = 'seeds/000_7213e1fea3ab3801.txt';

/** What the tests look at one by one. */
interface ParsedArticle {
  readonly sections: readonly { readonly markers: readonly ParsedMarker[] }[];
  readonly problems: readonly { readonly rule: string }[];
}

interface ParsedMarker {
  readonly label: string | null;
  readonly ordinalText: string | null;
  readonly blocks: readonly { kind: string; speaker: { text: string }; delimiter: string | null }[];
}

describe('newsmark parse', () => {
  test('gives the structure of an article', async () => {
    const { status, stdout, stderr } = await newsmark(['parse', '--format', 'json', seed]);
    const article = JSON.parse(stdout);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(article).toMatchObject({
      version: 1,
      file: seed,
      encoding: 'utf-8',
      error: null,
      breadcrumb: { steps: ['新闻频道', '时政要闻'] },
      headline: { text: '疫情以来第四次通话 习近平与普京传递了哪些重要信息?' },
      source: { name: '人民网', range: { start: { line: 4, character: 4 }, end: { line: 4, character: 7 } } },
      date: { text: '2020-07-10 15:03:58', iso: '2020-07-10T15:03:58+08:00' },
      bylines: [],
      dateline: null,
      chrome: [{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 3 } } }],
      footer: { keywords: ['习近平', '普京'], editors: ['李明浩'] },
    });
  });

  test('gives the sections, markers and turns of an article', async () => {
    const { sections, problems }: ParsedArticle = JSON.parse((await newsmark(['parse', seed])).stdout);
    const [lead, ...headed] = sections;
    const markers = headed.flatMap((section) => section.markers);
    const turns = markers.flatMap((marker) => marker.blocks);
    expect(lead).toMatchObject({ heading: null, markers: [], blocks: [{ kind: 'paragraph' }] });
    expect(headed).toMatchObject([
      { heading: { text: '中俄两国元首通话商谈了哪些大事?' }, blocks: [] },
      { heading: { text: '这次通话传递了哪些重要信息?' }, blocks: [] },
      { heading: { text: '两国元首密切交流对中俄未来发展有何影响?' }, blocks: [] },
    ]);
    expect(count(markers.map(({ label, ordinalText }) => `${label} ${ordinalText}`))).toEqual({
      '关键词 一': 1,
      '关键词 二': 1,
      '关键词 三': 1,
      '关键词 四': 1,
      '关键词 五': 1,
      'null null': 7,
    });
    expect(count(turns.map(({ kind, speaker }) => `${kind} ${speaker.text}`))).toEqual({
      'turn 中国国家主席习近平': 5,
      'turn 俄罗斯总统普京': 3,
      'turn 中国国际问题研究院常务副院长、研究员阮宗泽': 5,
      'turn 中国国际问题研究院国际战略研究所副所长苏晓辉': 3,
    });
    expect(count(turns.map(({ delimiter }) => String(delimiter)))).toEqual({ ':': 2, null: 14 });
    expect(count(problems.map(({ rule }) => rule))).toEqual({
      'speaker-delimiter-missing': 14,
      'turn-unterminated': 2,
      'footer-run-together': 1,
      'page-chrome': 1,
      'trailing-space': 1,
    });
  });

  test('tells of the problems in the language of the locale', async () => {
    const problem = async (locale: string) => {
      const { stdout } = await newsmark(['parse', '-', '--locale', locale], { input: erroneous });
      return JSON.parse(stdout).problems[0];
    };
    const range = { start: { line: 8, character: 0 }, end: { line: 8, character: 7 } };
    const expected = { range, rule: 'marker-empty', severity: 'error', fix: null };
    expect(await problem('en')).toMatchObject({ ...expected, message: expect.stringMatching(/title/) });
    expect(await problem('zh-cn')).toMatchObject({ ...expected, message: expect.stringMatching(/标题/) });
  });

  test('prints a line for each input in its order, also for what cannot be read', async () => {
    const cwd = folderWith({ 'b.txt': simplified, 'a.txt': '标题', 'bad.txt': Uint8Array.of(0xe6, 0x96, 0x00) });
    const { status, stdout, stderr } = await newsmark(['parse', 'b.txt', 'none.txt', 'bad.txt', 'a.txt'], { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(2);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { version: 1, file: 'b.txt', error: null },
      { version: 1, file: 'none.txt', error: { code: 'not-found', message: 'There is no such file or folder.' } },
      { version: 1, file: 'bad.txt', error: { code: 'binary', message: expect.stringContaining('NUL') } },
      { version: 1, file: 'a.txt', error: null },
    ]);
    expect(stderr.split('\n')).toEqual([
      'newsmark: none.txt: There is no such file or folder.',
      expect.stringMatching(/^newsmark: bad\.txt: .*NUL/),
      '',
    ]);
  });

  test('prints an article before it reads the next one', async () => {
    const child = start(['parse', seed, '-']);
    const first = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
    expect(first).toMatch(/^\{"version":1,"file":"seeds\//);
    child.stdin.end();
    child.stdout.resume();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = start(['parse', ...Array(100).fill(seed)]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

/** How often each text occurs. */
function count(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
