/** Content types of parts ([Content_Types].xml, ECMA-376 part 2, section 6.2.3). */
import { extensionOf } from '../file-name.ts'
import { partName } from './package-names.ts'
import { walkXml } from './xml-tokens.ts'

/** Type of a part by its name (lower case); empty where none is stated. */
export type TypeOf = (name: string) => string

/** Reads the part that states the types of all others. */
export function readContentTypes(xml: string): TypeOf {
  const byName = new Map<string, string>()
  const byExtension = new Map<string, string>()
  walkXml(xml, {
    open(element, attributes) {
      if (element !== 'Override' && element !== 'Default') return
      const found = attributes()
      const type = (found.get('ContentType') ?? '').toLowerCase()
      if (element === 'Override') byName.set(partName(found.get('PartName') ?? ''), type)
      else byExtension.set((found.get('Extension') ?? '').toLowerCase(), type)
    },
    close: () => undefined,
    text: () => undefined,
  })
  return (name) => byName.get(name) ?? byExtension.get(extensionOf(name)) ?? ''
}
