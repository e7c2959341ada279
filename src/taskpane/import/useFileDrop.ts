import { useEffect, useEffectEvent, useState } from "react";

/**
 * Takes files dropped anywhere on the pane, so that a near miss does not make the browser open the
 * file in the pane's place. Tells whether files hover over it.
 */
export function useFileDrop(accepts: boolean, onFiles: (files: readonly File[]) => void): boolean {
  const [hovering, setHovering] = useState(false);
  const deliver = useEffectEvent((files: readonly File[]) => {
    if (accepts && files.length > 0) onFiles(files);
  });

  useEffect(() => {
    const hover = (event: DragEvent) => {
      event.preventDefault();
      setHovering(event.dataTransfer?.types.includes("Files") ?? false);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setHovering(false);
      deliver(Array.from(event.dataTransfer?.files ?? []));
    };
    window.addEventListener("dragover", hover);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", hover);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);

  return hovering && accepts;
}
