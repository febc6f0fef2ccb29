import { commands, type Disposable, Location, Position, Range, Uri } from 'vscode';
import { clientCommands } from '../../server/src/lsp/protocol.ts';

type PlainPosition = { readonly line: number; readonly character: number };
type PlainRange = { readonly start: PlainPosition; readonly end: PlainPosition };

/** The command of code lenses: shows ranges of an article in a peek view, in VS Code's own types. */
export function registerShowPlaces(): Disposable {
  return commands.registerCommand(
    clientCommands.showPlaces,
    (uri: string, from: PlainPosition, places: readonly PlainRange[]) => {
      const article = Uri.parse(uri);
      const locations = places.map(
        ({ start, end }) => new Location(article, new Range(positionOf(start), positionOf(end))),
      );
      return commands.executeCommand('editor.action.showReferences', article, positionOf(from), locations);
    },
  );
}

function positionOf({ line, character }: PlainPosition): Position {
  return new Position(line, character);
}
