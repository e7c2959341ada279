/**
 * Binds the ribbon's buttons to what they do, by the names that the manifest gives them. Excel
 * waits for the end of each, so it is told of it even when the command failed.
 *
 * @param onError is told what failed; a ribbon command has no place of its own to say it
 */
export function registerCommands(
  commands: Readonly<Record<string, () => Promise<void>>>,
  onError: (error: unknown) => void
): void {
  for (const [name, command] of Object.entries(commands))
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await command();
      } catch (error) {
        onError(error);
      } finally {
        event.completed();
      }
    });
}
