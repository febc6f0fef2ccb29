import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { prepareRename, type RenameAnswer, rename } from '../../../server/src/features/rename/rename.ts';
import { speakChinese, speakEnglish } from '../language.ts';
import { readMarks } from '../marks.ts';

afterEach(speakEnglish);

const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');

/** What a rename at | answers. */
function renameAt(marked: string, newName: string, annotations = true): Promise<RenameAnswer | null> {
  const { text, cursor } = readMarks(marked);
  const home = { uri: 'file:///a.news', version: 3, documentChanges: true, article: parseArticle(text) };
  return rename(home, cursor, newName, async () => ({ articles: [], total: 0 }), { annotations });
}

async function refusalAt(marked: string, newName: string): Promise<string> {
  const answer = await renameAt(marked, newName);
  return answer && 'refusal' in answer ? answer.refusal : 'none';
}

function editsOf(answer: RenameAnswer | null): TextDocumentEdit['edits'] {
  if (!answer || !('edit' in answer)) return [];
  return (answer.edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
}

/** The text after a rename at |; without `confirmed`, only with what needs no confirmation. */
async function renamed(marked: string, newName: string, confirmed = true): Promise<string> {
  const edits = editsOf(await renameAt(marked, newName)).filter((edit) => confirmed || !('annotationId' in edit));
  const { text } = readMarks(marked);
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits as TextEdit[]);
}

/** What would be renamed at |. */
function placeholderAt(marked: string): string | null {
  const { text, cursor } = readMarks(marked);
  return prepareRename(parseArticle(text), cursor)?.placeholder ?? null;
}

const interview = `专访王小明院长谈夜间门诊

夜间门诊下周一开始，本报专访了王小明。王院长介绍了情况。

记者：人手够吗？

市医院院长王小明：够。

记者：费用呢？

王院长：不变。

关键词：王小明，费用
`;

describe('what can be renamed', () => {
  test.each([
    ['the name of a turn’s speaker', '俄罗斯总统普|京俄中', '普京'],
    ['the title before it', '俄罗斯|总统普京俄中', '俄罗斯总统'],
    ['the name, at the border between the two', '俄罗斯总统|普京俄中', '普京'],
    ['a name in running text', '同俄罗斯总统普|京通电话', '普京'],
    ['a marker’s label', '【关|键词二', '关键词'],
    ['a marker’s title', '词二:反|对】', '反对'],
    ['a keyword of the footer', '关键词:习近|平,普京责', '习近平'],
    ['no other word', '疫情|发生以来', null],
    ['no page chrome', '分享|:', null],
  ])('%s: %s', (_, place, expected) => {
    expect(placeholderAt(seed.replace(place.replace('|', ''), place))).toBe(expected);
  });

  test.each([
    ['before a turn', '王|院长：不变', '王小明'],
    ['in running text', '王|院长介绍', '王小明'],
  ])('the full name, on a short one %s', (_, place, expected) => {
    expect(placeholderAt(interview.replace(place.replace('|', ''), place))).toBe(expected);
  });

  test('nothing in an empty article', async () => {
    expect(placeholderAt('|')).toBe(null);
    expect(await renameAt('|', '李明')).toBe(null);
  });
});

describe('a speaker', () => {
  test('gets the new name in turns and footer; titles stay', async () => {
    const text = await renamed(seed.replace('总统普京俄中', '总统普|京俄中'), '梅德韦杰夫', false);
    expect(text.match(/俄罗斯总统梅德韦杰夫/g)).toHaveLength(3);
    expect(text).toContain('关键词:习近平,梅德韦杰夫责任编辑');
    expect(text).toContain('习近平与普京传递');
  });

  test('and in running text where that is confirmed', async () => {
    const text = await renamed(seed.replace('总统普京俄中', '总统普|京俄中'), '梅德韦杰夫');
    expect(text).toBe(seed.replaceAll('普京', '梅德韦杰夫'));
  });

  test('is renamed in forms that follow from the name', async () => {
    const text = await renamed(interview.replace('院长王小明：', '院长王小|明：'), '李明');
    expect(text).toBe(interview.replaceAll('王小明', '李明').replaceAll('王院长', '李院长'));
  });

  test('keeps forms that do not follow from it', async () => {
    const text = await renamed(interview.replace('院长王小明：', '院长王小|明：'), '约翰·史密斯');
    expect(text).toBe(interview.replaceAll('王小明', '约翰·史密斯'));
  });

  test('without a name is renamed in its turns alone', async () => {
    expect(await renamed(interview.replace('记者：人', '记|者：人'), '问')).toBe(
      interview.replaceAll('记者：', '问：'),
    );
  });
});

test('a title is renamed before its own speaker alone', async () => {
  const text = '两国元首通话\n\n双方谈了许多大事。\n\n总统普京：一。\n\n总统马克龙：二。\n\n总|统普京：三。\n';
  expect(await renamed(text, '俄总统')).toBe(text.replace('|', '').replaceAll('总统普京', '俄总统普京'));
});

test('a keyword is renamed in markers and footer; ordinary words are asked about', async () => {
  const marked = seed.replace('二:反对】', '二:反|对】');
  expect(await renamed(marked, '拒绝', false)).toBe(seed.replace('二:反对】', '二:拒绝】'));
  const otherKeyword = '尊重、反对外来干涉】';
  expect(await renamed(marked, '拒绝')).toBe(
    seed.replaceAll('反对', '拒绝').replace(otherKeyword.replace('反对', '拒绝'), otherKeyword),
  );
});

test('a label is renamed in all its markers, and not in the footer', async () => {
  expect(await renamed(seed.replace('【关键词二', '【关|键词二'), '看点')).toBe(seed.replaceAll('【关键词', '【看点'));
});

test('line ends stay', async () => {
  const text = seed.replaceAll('\n', '\r\n');
  expect(await renamed(text.replace('【关键词二', '【关|键词二'), '看点')).toBe(text.replaceAll('【关键词', '【看点'));
});

describe('the edit', () => {
  const marked = seed.replace('总统普京俄中', '总统普|京俄中');

  test('is for the version that was read, and says what has to be confirmed', async () => {
    const answer = await renameAt(marked, '梅德韦杰夫');
    expect(answer).toMatchObject({
      edit: {
        documentChanges: [{ textDocument: { uri: 'file:///a.news', version: 3 } }],
        changeAnnotations: { text: { label: 'In running text', needsConfirmation: true } },
      },
    });
  });

  test('for an editor that cannot ask holds names but no ordinary words', async () => {
    expect(editsOf(await renameAt(marked, '梅德韦杰夫', false))).toHaveLength(10);
    expect(editsOf(await renameAt(seed.replace('二:反对】', '二:反|对】'), '拒绝', false))).toHaveLength(1);
  });

  test('reaches other articles, where all has to be confirmed', async () => {
    const { text, cursor } = readMarks(marked);
    const article = parseArticle(text);
    const home = { uri: 'file:///a.news', version: 3, documentChanges: true, article };
    const other = { ...home, uri: 'file:///b.news', version: null };
    const findOthers = async () => ({ articles: [other], total: 5 });
    const answer = await rename(home, cursor, '梅德韦杰夫', findOthers, { annotations: true });
    const edits = answer && 'edit' in answer ? answer.edit.documentChanges?.at(1) : null;
    expect(edits).toMatchObject({ textDocument: { uri: 'file:///b.news', version: null } });
    expect(answer).toMatchObject({
      edit: { changeAnnotations: { articles: { label: 'In the 1 newest of 5 other articles' } } },
    });
    expect(edits && 'edits' in edits && edits.edits.every((edit) => 'annotationId' in edit)).toBe(true);
  });
});

describe('a name is refused', () => {
  const speaker = seed.replace('总统普京俄中', '总统普|京俄中');
  const label = seed.replace('【关键词二', '【关|键词二');

  test.each([
    ['empty', speaker, '', 'A name cannot be empty.'],
    ['a space before it', speaker, ' 普京', 'A name cannot begin or end with a space.'],
    ['a colon', speaker, '普:京', 'A name cannot contain “:”, because it would end there.'],
    ['a line break', speaker, '普\n京', 'A name cannot contain “↵”, because it would end there.'],
    ['a zero-width space', speaker, '普\u200b京', 'A name cannot contain the invisible character U+200B.'],
    ['half a surrogate pair', speaker, '普\ud800', 'A name cannot contain the invisible character U+D800.'],
    ['too long', speaker, '长'.repeat(41), 'A name has at most 40 characters.'],
    ['not like a name, while a colon is missing', speaker, '此人', '“此人” would not be recognised as a name'],
    ['a label with a number', label, '看点一', '“看点一” would not be read as the label'],
    ['a label of seven characters', label, '一二三四五六天', '“一二三四五六天” would not be read as the label'],
    ['a bracket in a keyword', seed.replace('二:反对】', '二:反|对】'), '反】', 'A name cannot contain “】”'],
  ])('%s', async (_, marked, newName, message) => {
    expect(await refusalAt(marked, newName)).toContain(message);
  });

  test('in Chinese for whoever reads Chinese', async () => {
    speakChinese();
    expect(await refusalAt(speaker, '')).toBe('名称不能为空。');
  });

  test('a title may have several parts, a keyword may be a sentence', async () => {
    expect(await refusalAt(seed.replace('俄罗斯总统普京俄中', '俄罗|斯总统普京俄中'), '总统、总司令')).toBe('none');
    expect(await refusalAt(seed.replace('二:反对】', '二:反|对】'), '反对什么？')).toBe('none');
  });
});
