import { env, Uri, type Webview, type WebviewOptions } from 'vscode';

/** The options of a preview's page: it may run the extension's own script, and load nothing but this and its style. */
export function pageOptions(extension: Uri): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [folderOf(extension)] };
}

/** The page of a preview, without an article. Whatever comes into it later can run no script, load nothing and send nothing. */
export function pageHtml(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID();
  const uriOf = (file: string) => webview.asWebviewUri(Uri.joinPath(folderOf(extension), file)).toString();
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" nonce="${nonce}" href="${uriOf('page.css')}">
</head>
<body>
<main></main>
<p role="status"></p>
<script nonce="${nonce}" src="${uriOf('page.js')}"></script>
</body>
</html>
`;
}

function folderOf(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'preview');
}
