import { type RefObject, useEffect, useState } from 'react'

const PRINTED = 640

/** Width of an element in pixels; 640 before it is on a page, which is what print and mail get. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(PRINTED)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(240, Math.floor(entry.contentRect.width))),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
