/** Attributes of an element as parse5 keeps them: a short list, looked through from its beginning. */

export type Attributes = readonly { readonly name: string; readonly value: string }[]

/** Value of the attribute with this lower-case name, undefined where the element has none. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  for (const attribute of attributes) if (attribute.name === name) return attribute.value
  return undefined
}
