import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import chinese from '../../../l10n/bundle.l10n.zh-cn.json';
import { startServer } from './server.ts';

startServer(createConnection(ProposedFeatures.all), { messages: { 'zh-cn': chinese } });
