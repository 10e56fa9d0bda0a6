import { Button } from '@vatsalya/ui'
import { type ReactNode, useRef } from 'react'

export interface PhotoPickProps {
  readonly children: ReactNode
  readonly busy?: boolean
  readonly onPick: (file: File) => void
}

/** A button that lets the person choose a picture, or take one on a phone. */
export function PhotoPick({ children, busy = false, onPick }: PhotoPickProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button isPending={busy} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) onPick(file)
        }}
      />
    </>
  )
}
