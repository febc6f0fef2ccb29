import { expect, test, vi } from 'vitest';

vi.mock('vscode', () => ({
  l10n: { t: (text: string, name: string) => text.replace('{0}', name) },
  Uri: { parse: (uri: string) => ({ toString: () => uri }) },
  workspace: {
    textDocuments: [
      { path: '/.newsmark/ignored.json', isDirty: true },
      { path: '/newsmark.config.json', isDirty: false },
    ].map(({ path, isDirty }) => ({ uri: { path, toString: () => `file://${path}` }, isDirty })),
  },
}));

const { disableForUnsaved } = await import('../../client/src/unsavedFiles.ts');

/** Whether each action is disabled, given its command and that command's argument. */
function disabled(...commands: [name: string, argument: unknown][]): boolean[] {
  const actions = commands.map(([command, argument]) => ({
    title: '',
    command: { title: '', command, arguments: [argument] },
  }));
  disableForUnsaved(actions);
  return actions.map((action) => 'disabled' in action);
}

test('a quick fix is disabled that changes a file with changes that are not saved', () => {
  expect(
    disabled(
      ['newsmark.save', 'file:///.newsmark/ignored.json'],
      ['newsmark.chooseSeverity', { file: 'file:///.newsmark/ignored.json' }],
      ['newsmark.save', 'file:///newsmark.config.json'],
      ['newsmark.save', 'file:///elsewhere/ignored.json'],
      ['newsmark.openRulePage', 'file:///.newsmark/ignored.json'],
    ),
  ).toEqual([true, true, false, false, false]);
});

test('it says what to do', () => {
  const action = {
    title: '',
    command: { title: '', command: 'newsmark.save', arguments: ['file:///.newsmark/ignored.json'] },
  };
  disableForUnsaved([action]);
  expect(action).toMatchObject({ disabled: { reason: expect.stringContaining('Save “ignored.json” first') } });
});

test('one that changes only the article, and a mere command, stay as they are', () => {
  const actions = [
    { title: 'Insert “：”' },
    { title: '', command: 'newsmark.save', arguments: ['file:///.newsmark/ignored.json'] },
  ];
  const before = structuredClone(actions);
  disableForUnsaved(actions);
  expect(actions).toEqual(before);
});
