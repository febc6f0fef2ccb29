// What both client and server of the extension need. It is bundled into a file of its own, so that the package holds it
// once.
export { isNewsArticle } from '../article/detect.ts';

/**
 * Calls `serveNode` of `serveNode.ts`, which is imported here so that the client, which only detects articles, does not
 * load the server.
 */
export async function serveNode(): Promise<void> {
  const { serveNode: serve } = await import('./serveNode.ts');
  serve();
}
