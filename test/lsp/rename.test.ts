import { describe, expect, test } from 'vitest';
import { TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client } from './client.ts';
import { seed } from './seed.ts';
import { openArticle, writer } from './writing.ts';

const params = (client: Client, text: string) => ({
  textDocument: { uri: client.document.uri },
  position: client.range(text).end,
});

/** The document after the edit, all of it confirmed. */
function edited({ document }: Client, edit: WorkspaceEdit): string {
  const [change] = edit.documentChanges ?? [];
  if (!TextDocumentEdit.is(change) || change.textDocument.version !== document.version) throw new Error('stale');
  return TextDocument.applyEdits(document, change.edits.filter(TextEdit.is));
}

test('rename and linked editing are announced to editors that have them', async () => {
  const { capabilities } = await (await Client.connect()).initialize({ capabilities: writer });
  expect(capabilities).toMatchObject({ renameProvider: { prepareProvider: true }, linkedEditingRangeProvider: true });
});

test('and to no others', async () => {
  const { capabilities } = await (await Client.connect()).initialize();
  expect(capabilities).not.toHaveProperty('renameProvider');
  expect(capabilities).not.toHaveProperty('linkedEditingRangeProvider');
});

describe('rename', () => {
  test('begins with the name at the cursor', async () => {
    const client = await openArticle(seed);
    expect(await client.request('textDocument/prepareRename', params(client, '俄罗斯总统普'))).toMatchObject({
      placeholder: '普京',
    });
    expect(await client.request('textDocument/prepareRename', params(client, '疫情'))).toBe(null);
  });

  test('changes the speaker everywhere, in the version at hand', async () => {
    const client = await openArticle(seed);
    client.edit({ range: client.range('新闻频道'), text: '频道' });
    const request = { ...params(client, '俄罗斯总统普'), newName: '梅德韦杰夫' };
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', request);
    expect(edited(client, edit)).toBe(client.document.getText().replaceAll('普京', '梅德韦杰夫'));
    expect(Object.values(edit.changeAnnotations ?? {})).toMatchObject([{ needsConfirmation: true }]);
  });

  test('is refused with a reason', async () => {
    const client = await openArticle(seed);
    const request = { ...params(client, '俄罗斯总统普'), newName: '普：京' };
    await expect(client.request('textDocument/rename', request)).rejects.toMatchObject({
      code: -32803,
      message: 'A name cannot contain “：”, because it would end there.',
    });
  });
});

test('the labels of a run are linked', async () => {
  const client = await openArticle(seed);
  const linked = await client.request<{ ranges: unknown[] }>(
    'textDocument/linkedEditingRange',
    params(client, '【关键'),
  );
  expect(linked.ranges).toHaveLength(5);
  expect(await client.request('textDocument/linkedEditingRange', params(client, '疫情'))).toBe(null);
});
