import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import chinese from '../../../l10n/bundle.l10n.zh-cn.json';
import { version } from '../../package.json';
import { fileSystemOf } from '../workspace/configuration/fileSystem.ts';
import { localeOf } from '../workspace/locale.ts';
import { startServer } from './server.ts';

const messages = { en: {}, 'zh-cn': chinese };
const { locale } = Intl.DateTimeFormat().resolvedOptions();
const options = process.argv.slice(2).map((argument) => argument.split('=')[0]);
const given = (...names: string[]) => names.some((name) => options.includes(name));

if (given('--stdio', '--node-ipc', '--socket', '--pipe')) {
  const fileSystem = fileSystemOf((file) => readFileSync(file, 'utf8'));
  startServer(createConnection(ProposedFeatures.all), { locale, messages, fileSystem });
} else if (given('--version')) {
  console.log(version);
} else {
  l10n.config({ contents: messages[localeOf(locale)] });
  console.error(
    l10n.t('The Newsmark language server is started by an editor: {0}', 'newsmark-language-server --stdio'),
  );
  process.exitCode = 2;
}
