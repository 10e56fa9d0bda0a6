import type { StyleLink } from '@vatsalya/mfe-contract'

/** Puts a frontend's stylesheets on the page and waits for them. Answers how to take them off again. */
export async function addStyles(styles: readonly StyleLink[]): Promise<() => void> {
  const links = styles.map(({ href, integrity }) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.integrity = integrity
    return link
  })
  const remove = () => {
    for (const link of links) link.remove()
  }
  try {
    await Promise.all(links.map(arrival))
  } catch (error) {
    remove()
    throw error
  }
  return remove
}

function arrival(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve(), { once: true })
    link.addEventListener('error', () => reject(new Error(`The stylesheet ${link.href} did not arrive.`)), {
      once: true,
    })
    document.head.append(link)
  })
}
