import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { eventually, openSeed, ruleOf } from './seed.ts';

suite('The folder', () => {
  test('has symbols in the workspace, by pinyin too', async () => {
    const document = await openSeed();
    await eventually(async () => {
      const found = await symbols('rzz');
      const here = found.filter(({ location }) => location.uri.toString() === document.uri.toString());
      assert.deepEqual(
        here.map(({ name, containerName }) => [name, containerName]),
        [['阮宗泽 (ruanzongze)', '疫情以来第四次通话 习近平与普京传递了哪些重要信息?']],
      );
    });
  });

  test('is read, and read again when a file comes and goes', async () => {
    const other = await writeBesideSeed();
    await eventually(async () => assert.deepEqual(await places('gongyuanshan'), [other.toString()]));
    await vscode.workspace.fs.delete(other);
    await eventually(async () => assert.deepEqual(await places('gongyuanshan'), []));
  });

  test('is read where a folder in it is renamed', async () => {
    const spring = await writeBesideSeed();
    const [drafts, archive] = ['drafts', 'archive'].map((name) => vscode.Uri.joinPath(spring, '..', name));
    assert(drafts && archive);
    await vscode.workspace.fs.createDirectory(drafts);
    await vscode.workspace.fs.rename(spring, vscode.Uri.joinPath(drafts, 'spring.txt'));
    const placeIn = (folder: vscode.Uri) => vscode.Uri.joinPath(folder, 'spring.txt').toString();
    await eventually(async () => assert.deepEqual(await places('gongyuanshan'), [placeIn(drafts)]));
    await vscode.workspace.fs.rename(drafts, archive);
    await eventually(async () => assert.deepEqual(await places('gongyuanshan'), [placeIn(archive)]));
    await vscode.workspace.fs.delete(archive, { recursive: true });
    await eventually(async () => assert.deepEqual(await places('gongyuanshan'), []));
  });

  test('is diagnosed where the user wants that', async () => {
    const other = await writeBesideSeed();
    const settings = vscode.workspace.getConfiguration('newsmark');
    await settings.update('diagnostics.scope', 'folder', vscode.ConfigurationTarget.Workspace);
    const found = () => vscode.languages.getDiagnostics(other).map(ruleOf);
    await eventually(() => assert.deepEqual(found(), ['trailing-space']));
    await settings.update('diagnostics.scope', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(() => assert.deepEqual(found(), []));
    await vscode.workspace.fs.delete(other);
  });

  test('has its commands', async () => {
    await openSeed();
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['refreshFolder', 'stopReadingFolder', 'speakers.filter', 'keywords.filter', 'speakers.focus']) {
      assert(commands.includes(`newsmark.${name}`), name);
    }
    await vscode.commands.executeCommand('newsmark.speakers.focus');
    await vscode.commands.executeCommand('newsmark.refreshFolder');
  });
});

suite('A report of a problem', () => {
  test('opens in front, without the article’s words', async () => {
    const seed = await openSeed();
    await vscode.commands.executeCommand('newsmark.reportProblem');
    const report = await eventually(() => {
      const document = vscode.window.activeTextEditor?.document;
      assert.equal(document?.languageId, 'markdown');
      return document;
    });
    assert.match(report.getText(), /Newsmark \d+\.\d+\.\d+/);
    assert.match(report.getText(), /来源: 某某某/);
    assert(!report.getText().includes('习近平'));
    assert.equal(await vscode.env.clipboard.readText(), report.getText());
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.equal(seed.isClosed, false);
  });
});

/** Writes an article that is not opened. */
async function writeBesideSeed(): Promise<vscode.Uri> {
  const { uri } = await openSeed();
  const other = vscode.Uri.joinPath(uri, '..', 'spring.txt');
  const turns = ['市长龚远山', '作家段青禾'].map((speaker) => `　　${speaker}：书市设在河堤旁，市民走路就能到。`);
  const text = ['两地合办春季书市 ', '来源：云川日报', '2021-03-04', ...turns].join('\n');
  await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(text));
  return other;
}

/** The files in which something is found. */
async function places(query: string): Promise<string[]> {
  return (await symbols(query)).map(({ location }) => location.uri.toString());
}

async function symbols(query: string): Promise<vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
}
