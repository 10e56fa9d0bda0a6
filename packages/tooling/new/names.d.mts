/** True, or what is wrong with the name. */
export function nameFault(text: string): true | string

/** Plural of an English noun in kebab case. */
export function plural(thing: string): string

export function words(name: string): string
export function pascal(name: string): string
export function camel(name: string): string
