import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** What of a scrolled element is in sight, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Until the element is measured. */
const unmeasured: Viewport = { top: 0, width: 320, height: 640 };

/** Follows what of an element is in sight. */
export function useViewport(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly viewport: Viewport;
  readonly onScroll: () => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState(unmeasured);
  const measure = useCallback(() => {
    const element = ref.current;
    if (!element || element.clientHeight === 0) return;
    const { scrollTop: top, clientWidth: width, clientHeight: height } = element;
    setViewport((before) =>
      before.top === top && before.width === width && before.height === height
        ? before
        : { top, width, height }
    );
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, [measure]);
  return { ref, viewport, onScroll: measure };
}
